import { firstPassage } from "../formulas/firstPassage";
import { merton } from "../formulas/merton";
import { closedForm, number, numbers } from "../adaptor";

export const structural = [
  closedForm(
    "structural.first-passage",
    { V0: number, K: number, mu: number, sigma: number, t: numbers },
    ({ V0, K, mu, sigma, t }) => ({ pd: t.map((at) => firstPassage(V0, K, mu, sigma, at)) }),
  ),
  closedForm(
    "structural.merton",
    { equity: number, equityVol: number, debt: number, r: number, t: number },
    (firm) => ({ ...merton(firm) }),
  ),
];

import * as v from "valibot";
import { communicability } from "../../network/contagion/communicability";
import { debtRank } from "../../network/contagion/debtRank";
import { defaultCascade } from "../../network/contagion/defaultCascade";
import { equityLoss } from "../../network/contagion/equityLoss";
import { exAnteBlackCox, exAnteMerton } from "../../network/contagion/exAnte";
import { networkValuation } from "../../network/contagion/neva";
import { eisenbergNoe, furfine, linearDebtRank, type Valuation } from "../../network/contagion/valuation";
import { closedForm, matrix, number, numbers } from "../adaptor";

const firms = { L: matrix, externalAssets: numbers, externalLiabilities: numbers };
const sheets = { ...firms, shock: numbers };
const terms = {
  valuation: v.picklist(["eisenberg-noe", "furfine", "linear-debtrank", "exante-merton", "exante-black-cox"]),
  outsideRank: v.optional(v.picklist(["pari-passu", "senior"]), "pari-passu"),
  recovery: v.optional(number, 0),
  sigma: v.optional(numbers, []),
  rho: v.optional(number, 1),
};
const Terms = v.object(terms);

function valuationOf({
  valuation,
  outsideRank,
  recovery,
  sigma,
  rho,
}: v.InferOutput<typeof Terms>): Valuation {
  switch (valuation) {
    case "eisenberg-noe":
      return eisenbergNoe(outsideRank === "senior");
    case "furfine":
      return furfine(recovery);
    case "linear-debtrank":
      return linearDebtRank;
    case "exante-merton":
      return exAnteMerton(sigma, rho);
    case "exante-black-cox":
      return exAnteBlackCox(sigma, recovery);
  }
}

export const contagion = [
  closedForm("contagion.communicability", { L: matrix, buffer: numbers }, ({ L, buffer }) => ({
    ...communicability(L, buffer),
  })),
  closedForm(
    "contagion.debtrank.stress",
    { W: matrix, weights: numbers, initialStress: numbers },
    ({ W, weights, initialStress }) => ({ ...debtRank(W, weights, initialStress) }),
  ),
  closedForm("contagion.debtrank.equity", sheets, (given) => ({ ...equityLoss(given) })),
  closedForm("contagion.neva", { ...sheets, ...terms }, (given) => ({
    equity: networkValuation(given, valuationOf(given)),
  })),
  closedForm(
    "contagion.threshold-cascade",
    { ...firms, recovery: v.optional(number, 0) },
    ({ L, externalAssets, externalLiabilities, recovery }) => ({
      ...defaultCascade(L, externalAssets, externalLiabilities, recovery),
    }),
  ),
];

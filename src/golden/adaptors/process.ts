import { jumpDiffusionShape } from "../formulas/jumpDiffusion";
import { regimeAfter, regimes } from "../formulas/regimes";
import { closedForm, integer, number } from "../adaptor";

export const process = [
  closedForm(
    "process.jump-diffusion",
    { mu: number, sigma: number, intensity: number, jumpMean: number, jumpSd: number, dt: number },
    ({ dt, ...jumps }) => ({ ...jumpDiffusionShape(jumps, dt) }),
  ),
  closedForm(
    "process.regime-switching",
    { p11: number, p22: number, steps: integer, startState: integer },
    ({ p11, p22, steps, startState }) => ({
      ...regimes(p11, p22),
      distribution: regimeAfter(p11, p22, steps, startState),
    }),
  ),
];

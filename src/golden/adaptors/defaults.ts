import { realWorld, riskPriced, tapeOf } from "../../run/tape/tape";
import { touchProbability } from "../formulas/firstPassage";
import { Adaptor, adaptor, integer, integers, number } from "../adaptor";
import { defaultShares, OpenEngine, SAMPLED } from "../defaults";
import { oneFirm } from "../oneFirm";
import { firmOf } from "../schwartzMoonFirm";

const schwartzMoon = {
  ...{ R0: number, L0: number, X0: number, mu0: number, sigma0: number, eta0: number, rho: number },
  ...{ muBar: number, sigmaBar: number, tax: number, rPerQuarter: number },
  ...{ kappa: number, kappa1: number, kappa2: number, cogs: number, varOther: number, fixed: number },
  ...{ lambda1: number, lambda2: number },
};

/** Defaults over time, as scenarios of one firm that the engine simulates. */
export const defaultsBy = (open: OpenEngine): Adaptor[] => [
  adaptor(
    "default.by-quarter.brownian",
    { x0: number, m: number, s: number, quarters: integer },
    ({ x0, m, s, quarters }, expected) => {
      const continuousPd = Array.from({ length: quarters }, (_, k) => touchProbability(x0, m, s, k + 1));
      if (!Object.hasOwn(expected, "pd")) return { values: { continuousPd } };
      const firm = oneFirm({
        quarters,
        step: "exact",
        assumptions: { "cash.start": x0 },
        ownCash: 4 * m,
        ownCashVolatility: s,
      });
      const pd = defaultShares(open, tapeOf(firm, realWorld), quarters);
      return { values: { pd, continuousPd }, errors: { pd: { paths: SAMPLED } } };
    },
  ),
  adaptor(
    "default.by-quarter.schwartz-moon",
    { ...schwartzMoon, quarters: integers },
    ({ quarters, ...given }) => {
      const last = Math.max(...quarters);
      const tape = tapeOf(oneFirm(firmOf(given, last)), riskPriced);
      const shares = defaultShares(open, tape, last);
      return {
        values: { pd: quarters.map((quarter) => shares[quarter - 1]) },
        errors: { pd: { paths: SAMPLED } },
      };
    },
  ),
];

import { logarithm } from "../../arithmetic/logarithm";
import { realWorld, riskPriced, tapeOf } from "../../run/tape/tape";
import { touchProbability } from "../../stats/firstPassage";
import { decayed } from "../../stats/schwartzMoon";
import { Adaptor, adaptor, integer, integers, number } from "../adaptor";
import { defaultShares, OpenEngine, SAMPLED } from "../defaults";
import { Firm, oneFirm } from "../oneFirm";

const LN2 = logarithm(2);

/** Years in which what returns at a speed a quarter has come half the way; very long, if it does not return. */
const halfLife = (speed: number) => LN2 / (4 * Math.max(speed, 1e-8));

const schwartzMoon = {
  ...{ R0: number, L0: number, X0: number, mu0: number, sigma0: number, eta0: number, rho: number },
  ...{ muBar: number, sigmaBar: number, tax: number, rPerQuarter: number },
  ...{ kappa: number, kappa1: number, kappa2: number, cogs: number, varOther: number, fixed: number },
  ...{ lambda1: number, lambda2: number },
};
type SchwartzMoonInputs = Readonly<Record<keyof typeof schwartzMoon, number>>;

/**
 * The published scheme in the engine's terms. Rates per quarter become rates per year: volatility of a level x 2, growth
 * x 4, and volatility of growth x 8, being both. Prices of risk shift the means of the two normal draws.
 */
function firmOf(given: SchwartzMoonInputs, quarters: number): Firm {
  const { kappa, lambda1, lambda2, cogs, varOther } = given;
  return {
    quarters,
    step: "published",
    correlation: given.rho,
    priceOfRisk: {
      level: 2 * lambda1,
      growth: (2 * lambda2 * decayed(kappa, 1)) / Math.sqrt(decayed(2 * kappa, 1)),
    },
    assumptions: {
      "revenue.level": 4 * given.R0,
      "revenue.growth": 4 * given.mu0,
      "revenue.longGrowth": 4 * given.muBar,
      "revenue.halfLife": halfLife(kappa),
      "revenue.levelVolatility": 2 * given.sigma0,
      "revenue.levelVolatilityLong": 2 * given.sigmaBar,
      "revenue.volatilityHalfLife": halfLife(given.kappa1),
      "revenue.growthVolatility": 8 * given.eta0,
      "revenue.growthVolatilityHalfLife": halfLife(given.kappa2),
      "costs.share": cogs + varOther,
      "costs.shareLong": cogs + varOther,
      "costs.fixed": 4 * given.fixed,
      "tax.rate": given.tax,
      "tax.losses": given.L0,
      "tax.limit": 1,
      "cash.start": given.X0,
      "cash.interest": 4 * given.rPerQuarter,
    },
  };
}

/** Defaults over time, as scenarios of one firm that the engine simulates. */
export const defaultsBy = (open: OpenEngine): Adaptor[] => [
  adaptor(
    "default.by-quarter.brownian",
    { x0: number, m: number, s: number, quarters: integer },
    ({ x0, m, s, quarters }) => {
      const firm = oneFirm({
        quarters,
        step: "exact",
        assumptions: { "cash.start": x0 },
        ownCash: 4 * m,
        ownCashVolatility: s,
      });
      const pd = defaultShares(open, tapeOf(firm, realWorld), quarters);
      const continuousPd = pd.map((_, k) => touchProbability(x0, m, s, k + 1));
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

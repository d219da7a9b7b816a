import { logarithm } from "../arithmetic/logarithm";
import { decayed } from "../stats/schwartzMoon";
import type { SchwartzMoonFirm } from "../stats/schwartzMoonFirm";
import type { Firm } from "./oneFirm";

const LN2 = logarithm(2);

/** Years in which what returns at a speed a quarter has come half the way; very long, if it does not return. */
const halfLife = (speed: number) => LN2 / (4 * Math.max(speed, 1e-8));

/**
 * The published scheme in the engine's terms; `rho` is the correlation of a quarter's two shocks. Rates per quarter become
 * rates per year: volatility of a level x 2, growth x 4, and volatility of growth x 8, being both. Prices of risk shift
 * the means of the two normal draws: simulate them in the risk-priced measure.
 */
export function firmOf(given: SchwartzMoonFirm & { readonly rho: number }, quarters: number): Firm {
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

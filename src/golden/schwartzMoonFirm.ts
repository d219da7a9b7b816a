import { expm1 } from "../arithmetic/exponential";
import { logarithm } from "../arithmetic/logarithm";
import type { Firm } from "./oneFirm";

/**
 * Revenue whose growth rate itself moves back to a long-run rate, and whose volatilities decay (Schwartz & Moon 2000,
 * Financial Analysts Journal 56(3), 62-75), in the terms of the file format: a step is a quarter, rates are per quarter.
 */
export interface SchwartzMoon {
  /** Revenue per quarter and its growth rate at the start. */
  readonly R0: number;
  readonly mu0: number;
  /** Volatility of revenue, and the volatility to which it decays at speed kappa1. */
  readonly sigma0: number;
  readonly sigmaBar: number;
  /** Volatility of the growth rate, which decays to zero at speed kappa2. */
  readonly eta0: number;
  /** Long-run growth and the speed of return to it. */
  readonly muBar: number;
  readonly kappa: number;
  readonly kappa1: number;
  readonly kappa2: number;
  /** Prices of risk of the two shocks; zero for the physical measure. */
  readonly lambda1: number;
  readonly lambda2: number;
}

/** The firm around the revenue: what it spends, owes in tax, and holds. */
export interface SchwartzMoonFirm extends SchwartzMoon {
  /** Costs as shares of revenue, and fixed costs a quarter. */
  readonly cogs: number;
  readonly varOther: number;
  readonly fixed: number;
  readonly tax: number;
  /** Interest on cash, per quarter. */
  readonly rPerQuarter: number;
  /** Loss carry-forward and cash at the start. */
  readonly L0: number;
  readonly X0: number;
}

const LN2 = logarithm(2);

/** Years in which what returns at a speed a quarter has come half the way; at a speed of zero, longer than any horizon. */
export const halfLife = (speed: number, least = 1e-8) => LN2 / (4 * Math.max(speed, least));

/** (1 - exp(-speed t)) / speed, which is t where the speed is zero. */
const decayed = (speed: number, t: number) => (speed === 0 ? t : -expm1(-speed * t) / speed);

/**
 * The published scheme in the engine's terms; `rho` is the correlation of a quarter's two shocks. Rates per quarter become
 * rates per year: volatility of a level x 2, growth x 4, and volatility of growth x 8, being both. Prices of risk shift
 * the means of the two normal draws: simulate them in the risk-priced measure. The engine charges no interest on cash below
 * zero, with which a firm can only start: it is paid beforehand, and a loss brought forward.
 */
export function firmOf(given: SchwartzMoonFirm & { readonly rho: number }, quarters: number): Firm {
  const { kappa, lambda1, lambda2, cogs, varOther } = given;
  const overdraft = given.rPerQuarter * Math.min(given.X0, 0);
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
      "revenue.volatilityHalfLife": halfLife(given.kappa1, 1e-300),
      "revenue.growthVolatility": 8 * given.eta0,
      "revenue.growthVolatilityHalfLife": halfLife(given.kappa2, 1e-300),
      "costs.share": cogs + varOther,
      "costs.shareLong": cogs + varOther,
      "costs.fixed": 4 * given.fixed,
      "tax.rate": given.tax,
      "tax.losses": given.L0 - overdraft,
      "tax.limit": 1,
      "cash.start": given.X0 + overdraft,
      "cash.interest": 4 * given.rPerQuarter,
    },
  };
}

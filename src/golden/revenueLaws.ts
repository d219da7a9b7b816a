import { logarithm } from "../arithmetic/logarithm";
import type { Lognormal } from "./formulas/lognormal";
import type { Firm } from "./oneFirm";
import { responses } from "./responses";
import { firmOf, halfLife, SchwartzMoon } from "./schwartzMoonFirm";
import { shocksOf } from "./shockedFirm";

/** What a firm is besides its revenue, where that alone is asked. */
const bare = { L0: 0, X0: 0, tax: 0, rPerQuarter: 0, cogs: 0, varOther: 0, fixed: 0, rho: 0 };

const QUARTERS = logarithm(4);

/** Law of revenue after each quarter, in the published scheme. */
export const publishedLaw = (model: SchwartzMoon, quarters: number): Lognormal[] =>
  responses(firmOf({ ...model, ...bare }, quarters), shocksOf(quarters)).map(({ plan, moved }) => ({
    meanLog: plan.log - QUARTERS,
    varLog: moved.reduce((sum, { log }) => sum + log * log, 0),
  }));

export type Volatilities = Pick<SchwartzMoon, "sigma0" | "sigmaBar" | "eta0" | "kappa1" | "kappa2">;

const steady = { R0: 1, mu0: 0, muBar: 0, kappa: 0.1, lambda1: 0, lambda2: 0 };

/**
 * Volatilities of the published scheme at a time, which need not be a whole number of quarters: by how much the first
 * shock and one that comes then, a quarter of that length later, move revenue and its growth.
 */
export function volatilityAt(model: Volatilities, t: number): { sigma: number; eta: number } {
  const stretched = { ...model, kappa1: model.kappa1 * t, kappa2: model.kappa2 * t };
  const firm = firmOf({ ...steady, ...stretched, ...bare }, 2);
  const [first, second] = responses(firm, shocksOf(2));
  const [, atFirst, level, growth] = [...first.moved.slice(0, 2), ...second.moved.slice(2)];
  return {
    sigma: level.log,
    eta: atFirst.growth === 0 ? 0 : (model.eta0 * growth.growth) / atFirst.growth,
  };
}

export interface GrowthStep {
  readonly kappa: number;
  readonly eta: number;
  readonly sigma: number;
  /** Correlation of the shocks of revenue and growth. */
  readonly rho: number;
  readonly dt: number;
  readonly mu0: number;
  readonly muBar: number;
}

/** The bivariate normal law of the log return of revenue and the new growth rate. */
export interface StepLaw {
  readonly meanLogReturn: number;
  readonly meanMu: number;
  readonly varLogReturn: number;
  readonly varMu: number;
  readonly cov: number;
}

/** The exact step over dt as the engine's over a quarter. Growth is that of the mean here, that of the median there. */
export function exactStep({ kappa, eta, sigma, rho, dt, mu0, muBar }: GrowthStep): StepLaw {
  const root = Math.sqrt(dt);
  const lower = (sigma * sigma) / 2;
  const firm: Firm = {
    quarters: 1,
    step: "exact",
    correlation: rho,
    assumptions: {
      "revenue.level": 1,
      "revenue.growth": 4 * dt * (mu0 - lower),
      "revenue.longGrowth": 4 * dt * (muBar - lower),
      "revenue.halfLife": halfLife(kappa * dt),
      "revenue.levelVolatility": 2 * root * sigma,
      "revenue.levelVolatilityLong": 2 * root * sigma,
      "revenue.growthVolatility": 8 * dt * root * eta,
      "revenue.growthVolatilityLong": 8 * dt * root * eta,
    },
  };
  const [{ plan, moved }] = responses(firm, shocksOf(1));
  const [level, demand] = moved.map(({ log, growth }) => ({ log, mu: growth / (4 * dt) }));
  return {
    meanLogReturn: plan.log,
    meanMu: plan.growth / (4 * dt) + lower,
    varLogReturn: level.log * level.log + demand.log * demand.log + 2 * rho * level.log * demand.log,
    varMu: demand.mu * demand.mu,
    cov: (demand.log + rho * level.log) * demand.mu,
  };
}

export interface Gompertz {
  /** Starting level and the level at which growth saturates. */
  readonly R0: number;
  readonly K: number;
  /** Speed at which the log gap closes, and volatility, per unit of time. */
  readonly kg: number;
  readonly sigma: number;
}

/** Law of a level in a market that fills up, at t: the engine's saturating step, a quarter of that length. */
export function gompertz({ R0, K, kg, sigma }: Gompertz, t: number): Lognormal {
  const volatility = 2 * Math.sqrt(t) * sigma;
  const half = halfLife(kg * t, 1e-12);
  const room = logarithm(K / R0) - (sigma * sigma) / (2 * kg);
  const firm: Firm = {
    quarters: 1,
    step: "saturating",
    assumptions: {
      "revenue.level": R0,
      "revenue.growth": (room * logarithm(2)) / half,
      "revenue.halfLife": half,
      "revenue.levelVolatility": volatility,
      "revenue.levelVolatilityLong": volatility,
    },
  };
  const [{ plan, moved }] = responses(firm, shocksOf(1));
  return { meanLog: plan.log, varLog: moved[0].log * moved[0].log };
}

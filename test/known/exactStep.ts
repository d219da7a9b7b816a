import { exponential } from "../../src/arithmetic/exponential";
import { decayed } from "./schwartzMoon";

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

/**
 * Exact transition over dt of d ln R = (mu - sigma^2/2) dt + sigma dz1, dmu = kappa (muBar - mu) dt + eta dz2, with
 * volatilities constant over the step (linear stochastic differential equation, variance by Ito's isometry).
 */
export function exactStep({ kappa, eta, sigma, rho, dt, mu0, muBar }: GrowthStep): StepLaw {
  const b = decayed(kappa, dt);
  const twice = decayed(2 * kappa, dt);
  const passed = kappa === 0 ? (dt * dt) / 2 : (dt - b) / kappa;
  const squared = kappa === 0 ? (dt * dt * dt) / 3 : (dt - 2 * b + twice) / (kappa * kappa);
  return {
    meanLogReturn: muBar * dt + (mu0 - muBar) * b - (sigma * sigma * dt) / 2,
    meanMu: muBar + (mu0 - muBar) * exponential(-kappa * dt),
    varLogReturn: sigma * sigma * dt + eta * eta * squared + 2 * rho * sigma * eta * passed,
    varMu: eta * eta * twice,
    cov: (eta * eta * b * b) / 2 + rho * sigma * eta * b,
  };
}

import { exponential } from "../../src/arithmetic/exponential";
import type { GrowthStep, StepLaw } from "../../src/golden/revenueLaws";
import { decayed } from "./schwartzMoon";

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

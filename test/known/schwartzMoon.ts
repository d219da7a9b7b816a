import { exponential, expm1 } from "../../src/arithmetic/exponential";
import { logarithm } from "../../src/arithmetic/logarithm";
import { Lognormal } from "../../src/golden/formulas/lognormal";
import type { Volatilities } from "../../src/golden/revenueLaws";
import type { SchwartzMoon } from "../../src/golden/schwartzMoonFirm";

/** sigma_t and eta_t at the start of quarter t + 1. */
export function volatilityAt(model: Volatilities, t: number): { sigma: number; eta: number } {
  const kept = exponential(-model.kappa1 * t);
  return {
    sigma: model.sigma0 * kept + model.sigmaBar * (1 - kept),
    eta: model.eta0 * exponential(-model.kappa2 * t),
  };
}

/** (1 - exp(-speed t)) / speed, which is t where the speed is zero. */
export function decayed(speed: number, t: number): number {
  return speed === 0 ? t : -expm1(-speed * t) / speed;
}

/** Growth rate after the quarter t, its shock being zero: the published step (3). */
export function expectedGrowth(model: SchwartzMoon, mu: number, eta: number): number {
  const { kappa, muBar, lambda2 } = model;
  return exponential(-kappa) * mu - expm1(-kappa) * muBar - lambda2 * eta * decayed(kappa, 1);
}

/**
 * Law of revenue after each quarter 1..quarters, shocks of a quarter being independent. As volatilities are known
 * beforehand, ln R is exactly normal under the published scheme: mean and variance by recursion.
 */
export function revenueLaw(model: SchwartzMoon, quarters: number): Lognormal[] {
  const kept = exponential(-model.kappa);
  const shock = decayed(2 * model.kappa, 1);
  let meanLog = logarithm(model.R0);
  let mu = model.mu0;
  let varLog = 0;
  let cov = 0;
  let varMu = 0;
  const law: Lognormal[] = [];
  for (let t = 0; t < quarters; t++) {
    const { sigma, eta } = volatilityAt(model, t);
    meanLog += mu - model.lambda1 * sigma - (sigma * sigma) / 2;
    varLog += 2 * cov + varMu + sigma * sigma;
    cov = kept * (cov + varMu);
    varMu = kept * kept * varMu + eta * eta * shock;
    mu = expectedGrowth(model, mu, eta);
    law.push({ meanLog, varLog });
  }
  return law;
}

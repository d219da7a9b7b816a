import { exponential } from "../../arithmetic/exponential";
import { logarithm } from "../../arithmetic/logarithm";
import { normalCdf, normalDensity } from "../../arithmetic/normal";
import { normalInverse } from "../../arithmetic/normalInverse";
import { TailRisk } from "../../stats/expectedShortfall";
import { studentDensity, studentQuantile } from "../../stats/student";

/** Tail risk of losses with a known distribution (McNeil, Frey & Embrechts 2015, chapter 2), of the worst 1 - alpha. */
export function normalTail(alpha: number): TailRisk {
  const valueAtRisk = normalInverse(alpha);
  return { valueAtRisk, shortfall: normalDensity(valueAtRisk) / (1 - alpha) };
}

/** Standard t with nu > 1 degrees of freedom, not rescaled to unit variance. */
export function studentTail(alpha: number, nu: number): TailRisk {
  const valueAtRisk = studentQuantile(alpha, nu);
  const beyond = (nu + valueAtRisk * valueAtRisk) / (nu - 1);
  return { valueAtRisk, shortfall: (studentDensity(valueAtRisk, nu) * beyond) / (1 - alpha) };
}

/** Exponential with rate 1. */
export function exponentialTail(alpha: number): TailRisk {
  const valueAtRisk = -logarithm(1 - alpha);
  return { valueAtRisk, shortfall: valueAtRisk + 1 };
}

/** exp of a normal with mean mu and standard deviation sigma. */
export function lognormalTail(alpha: number, mu: number, sigma: number): TailRisk {
  const z = normalInverse(alpha);
  const mean = exponential(mu + (sigma * sigma) / 2);
  return { valueAtRisk: exponential(mu + sigma * z), shortfall: (mean * normalCdf(sigma - z)) / (1 - alpha) };
}

/** Variance of a standard normal beyond its alpha-quantile. */
export function normalTailVariance(alpha: number): number {
  const { valueAtRisk, shortfall } = normalTail(alpha);
  return 1 + valueAtRisk * shortfall - shortfall * shortfall;
}

import { incompleteBeta } from "../arithmetic/beta";
import { exponential } from "../arithmetic/exponential";
import { log1p } from "../arithmetic/logarithm";
import { normalDensity } from "../arithmetic/normal";
import { stirlingError } from "../arithmetic/stirling";
import { bisect } from "./bisect";
import { remembered } from "./remembered";

/** Distribution function of Student's t with nu > 0 degrees of freedom; accurate far down the lower tail. */
export function studentCdf(t: number, nu: number): number {
  const square = t * t;
  const tail = 0.5 * incompleteBeta(nu / 2, 0.5, nu / (nu + square), square / (nu + square));
  return t > 0 ? 1 - tail : tail;
}

/** Density of Student's t. */
export function studentDensity(t: number, nu: number): number {
  const a = nu / 2;
  // ln of Gamma(a + 1/2) / (Gamma(a) sqrt a), without the cancellation of two large logarithms
  const gammas = stirlingError(a + 0.5) - stirlingError(a) + a * log1p(0.5 / a) - 0.5;
  return normalDensity(0) * exponential(gammas - (a + 0.5) * log1p((t * t) / nu));
}

/** Quantile of Student's t, found by bisection. */
export const studentQuantile = remembered((p: number, nu: number): number => {
  if (p > 0.5) return -studentQuantile(1 - p, nu);
  if (p === 0.5) return 0;
  if (!(p > 0)) return p === 0 ? -Infinity : NaN;
  let far = 1;
  while (studentCdf(-far, nu) > p && far < 1e150) far *= 2;
  return bisect((t) => studentCdf(t, nu) - p, -far, far === 1 ? 0 : -far / 2);
});

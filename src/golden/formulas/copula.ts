import { exponential } from "../../arithmetic/exponential";
import { log1p } from "../../arithmetic/logarithm";
import { normalInverse } from "../../arithmetic/normalInverse";
import { integral } from "./quadrature";
import { studentCdf, studentQuantile } from "../../stats/student";

const TWO_PI = 6.283185307179586;

/** P(U1 <= p1, U2 <= p2) under a Gaussian copula with correlation rho, from -1 to 1. */
export function gaussianJoint(p1: number, p2: number, rho: number): number {
  return joint(p1, p2, normalInverse(p1), normalInverse(p2), rho, (q) => exponential(-q / 2));
}

/** The same under a Student t copula with nu degrees of freedom. */
export function studentJoint(p1: number, p2: number, rho: number, nu: number): number {
  const kernel = (q: number) => exponential((-nu / 2) * log1p(q / nu));
  return joint(p1, p2, studentQuantile(p1, nu), studentQuantile(p2, nu), rho, kernel);
}

/** Probability that one of two fails given that the other does, far in the tail (Embrechts, McNeil & Straumann 2002). */
export function studentTailDependence(rho: number, nu: number): number {
  if (rho === -1) return 0;
  return 2 * studentCdf(-Math.sqrt(((nu + 1) * (1 - rho)) / (1 + rho)), nu + 1);
}

/**
 * Plackett (1954): the derivative of the joint probability by the correlation is the bivariate density at the point,
 * kernel(q)/(2 pi sqrt(1-r^2)) with q the quadratic form. Integrated from r = -1, where one is the other's mirror;
 * r = 2u/(1+u^2) takes the root away.
 */
function joint(
  p1: number,
  p2: number,
  h: number,
  k: number,
  rho: number,
  kernel: (q: number) => number,
): number {
  if (p1 === 0 || p2 === 1) return p1;
  if (p2 === 0 || p1 === 1) return p2;
  const opposed = Math.max(0, p1 + p2 - 1);
  const slope = (u: number) => {
    const w = 1 + u * u;
    const [more, less] = [1 + u, 1 - u];
    // h^2 - 2hkr + k^2 as a sum of what is not negative: near r = -1 and 1 it would cancel
    const form =
      h * k < 0
        ? (h + k) * (h + k) - (2 * h * k * more * more) / w
        : (h - k) * (h - k) + (2 * h * k * less * less) / w;
    const root = (more * less) / w;
    return root === 0 ? 0 : kernel(form / (root * root)) / w;
  };
  const end = rho / (1 + Math.sqrt(1 - rho * rho));
  return opposed + (integral(slope, -1, end) * 2) / TWO_PI;
}

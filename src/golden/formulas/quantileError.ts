import { normalDensity } from "../../arithmetic/normal";
import { normalInverse } from "../../arithmetic/normalInverse";

/** Standard error of a sample quantile, times sqrt n, where the density at the quantile is `density` (Serfling 1980). */
export function quantileErrorRootN(p: number, density: number): number {
  return Math.sqrt(p * (1 - p)) / density;
}

/** The same for a standard normal sample. */
export function normalQuantileErrorRootN(p: number): number {
  return quantileErrorRootN(p, normalDensity(normalInverse(p)));
}

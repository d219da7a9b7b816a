import { tInterval } from "../stats/tInterval";
import { deviations, wilson } from "../stats/wilson";
import type { Estimate } from "./run";

/** A share of paths with its Wilson interval. */
export function share(count: number, paths: number): Estimate {
  return { estimate: paths > 0 ? count / paths : 0, ...wilson(count, paths) };
}

/** How far an interval reaches to either side of its middle. */
export const reach = ({ low, high }: Estimate): number => (high - low) / 2;

/** A mean with its interval from the standard error. */
export function mean(estimate: number, standardError: number): Estimate {
  const half = deviations(0.95) * standardError;
  return { estimate, low: estimate - half, high: estimate + half };
}

/**
 * A mean with Student's interval from its error, which was itself read off so many values: of fewer than two it is open at
 * both ends.
 */
export const sampleMean = (estimate: number, standardError: number, values: number): Estimate => ({
  estimate,
  ...tInterval(estimate, standardError, values),
});

/** An estimate of what cannot be below nothing but for rounding: then its interval does not begin there. */
export const nonNegative = <Told extends Estimate>(told: Told): Told => ({
  ...told,
  low: Math.max(Math.min(0, told.estimate), told.low),
});

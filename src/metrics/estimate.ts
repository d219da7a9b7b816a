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

/** The same of what cannot be below nothing but for rounding: then its interval does not begin there. */
export const nonNegative = (told: Estimate): Estimate => ({
  ...told,
  low: Math.max(Math.min(0, told.estimate), told.low),
});

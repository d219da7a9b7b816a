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

/** Of an amount that fewer paths than this have, the spread among them says too little of how many have it. */
const SELDOM = 80;

/**
 * A mean over paths of which only `met` have any of it: its interval reaches at least to where the mean would be if as many had it
 * as Wilson's interval allows. If none has, nobody knows how large it may be, and the interval has no end; what all have too little
 * of to count keeps its own.
 */
export function ofFew(told: Estimate, met: number, paths: number): Estimate {
  if (met >= SELDOM) return told;
  if (met === 0) return told.estimate > 0 ? told : { ...told, high: Infinity };
  return { ...told, high: Math.max(told.high, (wilson(met, paths).high * told.estimate * paths) / met) };
}

/** An estimate of what cannot be below nothing but for rounding: then its interval does not begin there. */
export const nonNegative = <Told extends Estimate>(told: Told): Told => ({
  ...told,
  low: Math.max(Math.min(0, told.estimate), told.low),
});

import { Moments, momentsOf, standardError, variance } from "./moments";
import { tInterval } from "./tInterval";
import { Interval } from "./wilson";

export interface PairedDifference extends Interval {
  /** Mean of x - y. */
  readonly mean: number;
  /** Its standard error, the paths being the same. */
  readonly pairedError: number;
  /** What it would be with paths of their own for each; the ratio is what common random numbers are worth. */
  readonly independentError: number;
}

/** Compares two outcomes on the same paths. Throws a RangeError if the lists differ in length. */
export function pairedDifference(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  confidence = 0.95,
): PairedDifference {
  if (x.length !== y.length) {
    throw new RangeError(`pairedDifference: expected as many of y as of x, ${x.length}, got ${y.length}`);
  }
  const d = momentsOf(Float64Array.from(x, (value, i) => value - y[i]));
  const pairedError = standardError(d);
  const both: [Moments, Moments] = [momentsOf(x), momentsOf(y)];
  const independentError = Math.sqrt((variance(both[0]) + variance(both[1])) / x.length);
  return { mean: d.mean, pairedError, independentError, ...tInterval(d.mean, pairedError, d.n, confidence) };
}

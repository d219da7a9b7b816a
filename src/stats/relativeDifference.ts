import { momentsOf, standardError } from "./moments";
import { tInterval } from "./tInterval";
import { Interval } from "./wilson";

export interface RelativeDifference extends Interval {
  /** Mean of x over mean of y, less one. */
  readonly ratio: number;
}

/**
 * How much larger the mean of x is than that of y on the same paths, as a fraction of the latter, or null where that is
 * zero. The interval is that of a ratio of means, whose error is that of x - (1 + ratio) y over the mean of y (Cochran
 * 1977, section 6.4). Throws a RangeError if the lists differ in length.
 */
export function relativeDifference(
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  confidence = 0.95,
): RelativeDifference | null {
  if (x.length !== y.length)
    throw new RangeError(`relativeDifference: expected as many of y as of x, ${x.length}, got ${y.length}`);
  const { mean } = momentsOf(y);
  if (mean === 0) return null;
  const times = momentsOf(x).mean / mean;
  const residuals = momentsOf(Float64Array.from(x, (value, i) => (value - times * y[i]) / mean));
  const interval = tInterval(times - 1, standardError(residuals), residuals.n, confidence);
  return { ratio: times - 1, ...interval };
}

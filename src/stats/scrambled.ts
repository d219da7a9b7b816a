import { momentsOf, variance } from "./moments";
import { studentQuantile } from "./student";
import { tInterval } from "./tInterval";
import { Interval, wilson, wilsonOf } from "./wilson";

/** Counts a scrambling below which a t-interval over scramblings would lean on too few whole numbers. */
const FEW = 5;

/**
 * Interval for a probability of which each of R independent scramblings saw counts[r] in sizes[r] points. The variance of
 * their shares (Owen 1997) tells how many independent draws would be as certain, and Wilson's interval is taken of that
 * number, with Student's t of R - 1 degrees in place of the normal: a plain t-interval would lean to the wrong side of a
 * small share. A count is whole, so that the variance of a share is taken to be at least that of rounding, 1/12 of a count
 * squared: equal counts are not certainty. Where fewer than five a scrambling were seen, or fewer than five were not, the
 * interval is Wilson's of all points, as if they were independent: nets are hardly ever worse.
 */
export function scrambledShare(
  counts: readonly number[],
  sizes: readonly number[],
  confidence = 0.95,
): Interval {
  const seen = sum(counts);
  const total = sum(sizes);
  const replicates = counts.length;
  if (Math.min(seen, total - seen) < FEW * replicates) return wilson(seen, total, confidence);
  const shares = momentsOf(counts.map((count, r) => count / sizes[r]));
  const size = total / replicates;
  const squaredError = Math.max(variance(shares), 1 / (12 * size * size)) / replicates;
  const share = seen / total;
  const t = studentQuantile((1 + confidence) / 2, replicates - 1);
  return wilsonOf(share, (share * (1 - share)) / squaredError, t);
}

/** t-interval for a mean from the sums and sizes of independent scramblings. */
export function scrambledMean(
  sums: readonly number[],
  sizes: readonly number[],
  confidence = 0.95,
): Interval {
  const means = momentsOf(sums.map((total, r) => total / sizes[r]));
  return tInterval(sum(sums) / sum(sizes), Math.sqrt(variance(means) / sums.length), sums.length, confidence);
}

/** t-interval for a ratio of means, by the scramblings' deviations from it (the delta method). */
export function scrambledRatio(
  above: readonly number[],
  below: readonly number[],
  confidence = 0.95,
): Interval {
  const ratio = sum(above) / sum(below);
  const mean = sum(below) / below.length;
  const deviations = momentsOf(above.map((part, r) => (part - ratio * below[r]) / mean));
  return tInterval(ratio, Math.sqrt(variance(deviations) / above.length), above.length, confidence);
}

const sum = (list: readonly number[]): number => list.reduce((total, x) => total + x, 0);

import { nonNegative, sampleMean } from "./estimate";
import { histogram, spreadOf } from "./histogram";
import type { Estimate } from "./run";
import type { Reading } from "./tally";

/**
 * A mean over so many paths of what sums to that and is never negative, in the unit of their histogram's bins times `scale`,
 * which tells its error. Over fewer than two paths nobody knows how large it may be; over none it is told as 0.
 */
export function binnedMean(
  reading: Reading,
  bins: number,
  sum: number,
  paths: number,
  scale: number,
): Estimate {
  const { deviation } = spreadOf(histogram(reading, bins, scale));
  const count = Math.max(1, paths);
  return nonNegative(sampleMean(sum / count, deviation / Math.sqrt(count), paths));
}

import { nonNegative, ofFew, sampleMean } from "./estimate";
import { histogram, spreadOf } from "./histogram";
import type { Estimate } from "./run";
import type { Reading } from "./tally";

/**
 * A mean over so many paths of what sums to that and is never negative, in the unit of their histogram's bins times `scale`,
 * which tells its error. Over fewer than two paths, or where none has any, nobody knows how large it may be.
 */
export function binnedMean(
  reading: Reading,
  bins: number,
  sum: number,
  paths: number,
  scale: number,
): Estimate {
  const binned = histogram(reading, bins, scale);
  const count = Math.max(1, paths);
  const told = sampleMean(sum / count, spreadOf(binned, sum).deviation / Math.sqrt(count), paths);
  return nonNegative(ofFew(told, Math.max(0, paths - binned.counts[0]), count));
}

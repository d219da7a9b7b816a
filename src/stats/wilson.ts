import { normalInverse } from "../arithmetic/normalInverse";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Half-width of a two-sided normal interval in standard deviations, such as 1.96 for 0.95. */
export function deviations(confidence: number): number {
  return -normalInverse((1 - confidence) / 2);
}

/**
 * Interval for a probability of which `successes` in `trials` were seen, without continuity correction (Wilson 1927):
 * inside [0, 1], and never of zero width, so that "not seen" is not "impossible".
 */
export function wilson(successes: number, trials: number, confidence = 0.95): Interval {
  if (trials === 0) return { low: 0, high: 1 };
  return wilsonOf(successes / trials, trials, deviations(confidence));
}

/** The same for a share that is as certain as in so many independent trials, out to `z` standard deviations. */
export function wilsonOf(share: number, trials: number, z: number): Interval {
  const w = (z * z) / trials;
  const centre = (share + w / 2) / (1 + w);
  const half = (z / (1 + w)) * Math.sqrt((share * (1 - share)) / trials + w / (4 * trials));
  return {
    low: share === 0 ? 0 : Math.max(0, centre - half),
    high: share === 1 ? 1 : Math.min(1, centre + half),
  };
}

import { tInterval } from "./tInterval";
import type { Interval } from "./wilson";

/**
 * The interval of a figure that is a smooth function of means over equal groups, from the figure without each group in
 * turn (Tukey 1958): standard error sqrt((g - 1)/g Σ (θ_k - θ̄)²), Student's t with g - 1 degrees. Infinite for fewer
 * than two groups.
 */
export function jackknife(estimate: number, without: readonly number[], confidence = 0.95): Interval {
  const groups = without.length;
  const mean = without.reduce((sum, value) => sum + value, 0) / groups;
  const squares = without.reduce((sum, value) => sum + (value - mean) * (value - mean), 0);
  return tInterval(estimate, Math.sqrt(((groups - 1) / groups) * squares), groups, confidence);
}

import { studentQuantile } from "./student";
import { Interval } from "./wilson";

/** Interval for a mean from its standard error, itself estimated from n independent values (batches, scramblings). */
export function tInterval(mean: number, standardError: number, n: number, confidence = 0.95): Interval {
  if (n < 2) return { low: -Infinity, high: Infinity };
  const half = studentQuantile((1 + confidence) / 2, n - 1) * standardError;
  return { low: mean - half, high: mean + half };
}

import { deviations, type Interval } from "./wilson";

/**
 * Interval of the mean of n values between -1 and 1, from their sum and that of their squares. Where values are -1, 0 or 1 it is that of
 * Agresti & Min (2005), who add half a path to each of four cells; so it keeps a width when all of them are 0.
 */
export function agrestiMin(sum: number, squares: number, n: number, confidence = 0.95): Interval {
  const centre = sum / (n + 2);
  const half = (deviations(confidence) * Math.sqrt(squares + 1 - (sum * sum) / (n + 2))) / (n + 2);
  return { low: Math.max(-1, centre - half), high: Math.min(1, centre + half) };
}

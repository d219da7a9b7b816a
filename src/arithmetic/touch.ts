import { logarithm } from "./logarithm";
import { normalCdf } from "./normal";

/** So many deviations away nothing is left of the normal distribution. */
const BEYOND = -1e6;

/**
 * Probability that assets without drift, volatility s over the whole time, ever fall to that share of themselves (Black
 * and Cox 1976): with x = ln share, N((x + s²/2)/s) + N((x - s²/2)/s)/share. 1 from a share of 1 on; below it 0 where s is 0.
 */
export function touchOf(share: number, s: number): number {
  if (share >= 1) return 1;
  if (!(share > 0 && s > 0)) return 0;
  const far = Math.max(BEYOND, logarithm(share) / s);
  return Math.min(1, normalCdf(far + s / 2) + normalCdf(far - s / 2) / share);
}

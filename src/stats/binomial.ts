import { incompleteBeta } from "../arithmetic/beta";

/** P(B <= k) for the number of successes B in n trials of probability p. */
export function binomialCdf(k: number, n: number, p: number): number {
  if (k < 0) return 0;
  if (k >= n) return 1;
  return incompleteBeta(n - k, k + 1, 1 - p, p);
}

import { agrestiMin } from "./agrestiMin";
import { binomialCdf } from "./binomial";
import type { Interval } from "./wilson";

export interface PairedShares extends Interval {
  /** Share of paths with x less the share with y. */
  readonly difference: number;
  readonly standardError: number;
  /** Two-sided exact probability of so uneven a split if x and y were equally likely (McNemar 1947). */
  readonly pValue: number;
}

/**
 * Compares two yes/no outcomes on the same n paths, of which `onlyX` and `onlyY` differ. The interval adds half a path
 * to each of the four cells (Agresti & Min 2005), so it keeps a width when no path differs.
 */
export function mcnemar(onlyX: number, onlyY: number, n: number, confidence = 0.95): PairedShares {
  const differ = onlyX + onlyY;
  const gap = onlyX - onlyY;
  return {
    difference: gap / n,
    standardError: Math.sqrt(differ - (gap * gap) / n) / n,
    pValue: Math.min(1, 2 * binomialCdf(Math.min(onlyX, onlyY), differ, 0.5)),
    ...agrestiMin(gap, differ, n, confidence),
  };
}

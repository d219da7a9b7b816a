import { type Matrix } from "../../stats/linear";
import { weighted } from "../matrix";

/**
 * DebtRank in which every firm passes its distress on once, in the step after it was first hit (Battiston et al. 2012):
 * the final distress of each firm, from 0 to 1. `impact[i][j]` is the share of j's equity that is lost with i.
 */
export function singleHit(impact: Matrix, initial: readonly number[]): number[] {
  let distress = [...initial];
  const passed = new Set<number>();
  for (;;) {
    const passing = distress.map((h, i) => (passed.has(i) ? 0 : h));
    if (!passing.some((h) => h > 0)) return distress;
    passing.forEach((h, i) => h > 0 && passed.add(i));
    const hit = weighted(impact, passing);
    distress = distress.map((h, j) => Math.min(1, h + hit[j]));
  }
}

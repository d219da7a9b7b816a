import type { Run, SolvencyMeasure } from "../../metrics/run";
import { thresholds } from "./measures";

const topCover = 10; // beyond it cover says only that little or nothing falls due

/** Values between which all but 1 of 100 futures lie in every year, whole bins, threshold included. */
export function rangeOf(runs: readonly Run[], measure: SolvencyMeasure): [number, number] {
  if (measure === "liquidityCover") return [0, topCover];
  let [low, high] = [thresholds[measure], thresholds[measure]];
  for (const { bins } of runs.flatMap((run) => run.solvency.filter((each) => each.measure === measure))) {
    const total = bins.reduce((sum, bin) => sum + bin.count, 0);
    let below = 0;
    for (const { from, to, count } of bins) {
      if (below + count > 0.005 * total && below < 0.995 * total) {
        low = Math.min(low, from);
        high = Math.max(high, to);
      }
      below += count;
    }
  }
  return [low, high];
}

/** How far from zero the scale of a range is linear. */
export const linearWithin = ([low, high]: readonly [number, number]): number =>
  low < 0 ? Math.max(-low, high) / 10 : 0.3;

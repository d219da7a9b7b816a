import { scaleSymlog, type ScaleSymLog } from "d3";
import type { Run, SolvencyMeasure } from "../../metrics/run";
import { textWidth } from "../layout/text";
import { measures } from "./measures";

/** Values between which all but 1 of 100 futures lie in every year, whole bins, threshold included. */
export function rangeOf(runs: readonly Run[], measure: SolvencyMeasure): [number, number] {
  let low = measures[measure].threshold;
  let high = measure === "liquidityCover" ? 4 : low;
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

/** A pseudo-logarithmic scale from values to pixels: linear around zero, logarithmic far from it. */
export const pseudoLog = (
  [low, high]: readonly [number, number],
  [left, right]: readonly [number, number],
): ScaleSymLog<number, number> =>
  scaleSymlog([low, high], [left, right]).constant(low < 0 ? Math.max(-low, high) / 10 : 0.3);

const sizes = [10_000, 1000, 100, 10, 1, 0.1].flatMap((power) => [2 * power, 5 * power, power]);

/** Round values on a pseudo-logarithmic scale, the threshold first, kept only where their labels do not touch. */
export function pseudoLogTicks(
  scale: ScaleSymLog<number, number>,
  threshold: number,
  label: (value: number) => string,
): number[] {
  const [low = 0, high = 0] = scale.domain();
  const wanted = [threshold, 0, ...sizes.flatMap((size) => [size, -size])];
  const kept: number[] = [];
  const half = (value: number): number => textWidth(label(value), 12) / 2 + 3;
  for (const value of wanted) {
    if (value < low || value > high || kept.includes(value)) continue;
    const apart = (other: number): number => Math.abs(scale(other) - scale(value));
    if (kept.every((other) => apart(other) > half(other) + half(value))) kept.push(value);
  }
  return kept.sort((a, b) => a - b);
}

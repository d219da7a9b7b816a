import type { Distribution, Run, SolvencyMeasure } from "../../metrics/run";
import { rebin, type Bin } from "./bins";

/** A distribution made ready to be drawn: bars of equal width in pixels, and apart from them what is in default. */
export interface SolvencyBars {
  readonly total: number;
  readonly failed: number; // paths in default, whose cover is 0 by definition
  readonly bars: readonly Bin[]; // borders in pixels
}

/**
 * Bars about `width` pixels wide over the pixels from left to right, one border on the threshold. Of liquidity cover,
 * the futures in default are taken out of the bin at zero, since they are no value near zero but none at all.
 */
export function solvencyBars(
  run: Run,
  { measure, bins, quarter }: Distribution,
  scale: (value: number) => number,
  at: { left: number; right: number; threshold: number; width: number },
): SolvencyBars {
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const zero = bins.findIndex((bin) => bin.from <= 0 && bin.to > 0);
  const failed = measure === "liquidityCover" ? Math.min(defaulted(run, quarter) * total, bins[zero]?.count ?? 0) : 0;
  const alive = bins.map((bin, index) => (index === zero ? { ...bin, count: bin.count - failed } : bin));
  const before = at.threshold - at.left;
  const width = before > 0 ? before / Math.max(1, Math.round(before / at.width)) : at.width;
  const n = Math.max(1, Math.ceil((at.right - at.left) / width - 1e-9));
  return { total, failed, bars: rebin(alive, scale, at.left, at.left + n * width, n) };
}

const defaulted = (run: Run, quarter: string): number =>
  run.byQuarter.find((each) => each.quarter === quarter)?.default.estimate ?? 0;

/** Whether futures in default are shown apart from the values of a measure. */
export const setsDefaultApart = (measure: SolvencyMeasure): boolean => measure === "liquidityCover";

import type { Distribution, Run } from "../../metrics/run";
import { rebin, type Bin } from "../layout/bins";
import { setsDefaultApart } from "./measures";

/** A distribution made ready to be drawn: bars of equal width in pixels, and apart from them what is in default. */
export interface Bars {
  readonly total: number;
  readonly failed: number; // paths in default, where they stand apart
  readonly bars: readonly Bin[]; // borders in pixels
}

/** Where bars go, in pixels. */
export interface Ground {
  readonly left: number;
  readonly right: number;
  readonly threshold: number;
  readonly width: number; // of a bar, about
}

/** The bars of a distribution, one border on the threshold, the futures in default taken out of the bin at zero. */
export function barsOf(
  run: Run,
  { measure, bins, quarter }: Distribution,
  scale: (value: number) => number,
  { left, right, threshold, width }: Ground,
): Bars {
  const total = bins.reduce((sum, bin) => sum + bin.count, 0);
  const zero = bins.findIndex((bin) => bin.from <= 0 && bin.to > 0);
  const share = run.byQuarter.find((each) => each.quarter === quarter)?.default.estimate ?? 0;
  const failed = setsDefaultApart(measure) ? Math.min(share * total, bins[zero]?.count ?? 0) : 0;
  const alive = bins.map((bin, index) => (index === zero ? { ...bin, count: bin.count - failed } : bin));
  const before = threshold - left;
  const each = before > 0 ? before / Math.max(1, Math.round(before / width)) : width;
  const n = Math.max(1, Math.ceil((right - left) / each - 1e-9));
  return { total, failed, bars: rebin(alive, scale, left, left + n * each, n) };
}

import type { Distribution, Run } from "../../metrics/run";
import { rebin, type Bin } from "../layout/bins";
import { hasEnds } from "./measures";

/** A distribution made ready to be drawn: bars of equal width in pixels, and what stands apart from them. */
export interface Bars {
  readonly total: number;
  readonly failed: number; // paths in default
  readonly beyond: number; // paths above the scale
  readonly bars: readonly Bin[]; // borders in pixels
}

/** Where bars go, in pixels, and the value at the right end. */
export interface Ground {
  readonly left: number;
  readonly right: number;
  readonly threshold: number;
  readonly width: number; // of a bar, about
  readonly top: number;
}

/** The bin of those that have nothing at all, as all have who are in default. */
export const holdsNothing = ({ from, to }: Bin): boolean => from <= 0 && to > 0;

/** Paths in default at the end of the quarter. */
export function failedOf({ byQuarter, paths }: Run, at: Distribution): number {
  const share = byQuarter.find(({ quarter }) => quarter === at.quarter)?.default.estimate ?? 0;
  return Math.round(share * paths);
}

const countOf = (bins: readonly Bin[]): number => bins.reduce((sum, bin) => sum + bin.count, 0);

/** The bars of a distribution, one border on the threshold; the ends that stand apart are taken out of them. */
export function barsOf(run: Run, at: Distribution, scale: (value: number) => number, ground: Ground): Bars {
  const { bins, measure } = at;
  const { left, right, threshold, top } = ground;
  const apart = hasEnds(measure);
  const zero = bins.findIndex(holdsNothing);
  const failed = apart ? Math.min(failedOf(run, at), bins[zero]?.count ?? 0) : 0;
  const beyond = apart ? bins.filter(({ from }) => from >= top) : [];
  const rest = bins
    .map((bin, index) => (index === zero ? { ...bin, count: bin.count - failed } : bin))
    .filter((bin) => !beyond.includes(bin));
  const before = threshold - left;
  const width = before > 0 ? before / Math.max(1, Math.round(before / ground.width)) : ground.width;
  const n = Math.max(1, Math.ceil((right - left) / width - 1e-9));
  const bars = rebin(rest, scale, left, left + n * width, n);
  return { total: countOf(bins), failed, beyond: countOf(beyond), bars };
}

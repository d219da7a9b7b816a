import { orderStatisticRanks } from "./orderStatistic";
import { Interval } from "./wilson";

/** A histogram: counts[k] numbers from edges[k] to edges[k + 1]. The outer edges may be infinite. */
export interface Binned {
  readonly edges: ArrayLike<number>;
  readonly counts: ArrayLike<number>;
}

export interface BinnedQuantile extends Interval {
  readonly estimate: number;
}

/**
 * Quantile of binned numbers, taken to be spread evenly within a bin. The interval is between two order statistics,
 * each moved to the outer edge of its bin: it states the error of sampling and of binning together.
 */
export function binnedQuantile(binned: Binned, p: number, confidence = 0.95): BinnedQuantile {
  let n = 0;
  for (let k = 0; k < binned.counts.length; k++) n += binned.counts[k];
  if (n === 0) return { estimate: NaN, low: NaN, high: NaN };
  const ranks = orderStatisticRanks(n, p, confidence);
  const { edges } = binned;
  return {
    estimate: within(binned, n * p),
    low: ranks.lower < 1 ? edges[0] : edges[holding(binned, ranks.lower - 0.5).bin],
    high: ranks.upper > n ? edges[edges.length - 1] : edges[holding(binned, ranks.upper - 0.5).bin + 1],
  };
}

/** The bin in which the `mass`-th number lies, and how many lie in bins before it. */
function holding(binned: Binned, mass: number): { bin: number; before: number } {
  let before = 0;
  let bin = 0;
  let last = { bin, before };
  for (; bin < binned.counts.length; bin++) {
    if (binned.counts[bin] > 0) last = { bin, before };
    before += binned.counts[bin];
    if (before >= mass && binned.counts[bin] > 0) return last;
  }
  return last;
}

/** The point below which `mass` of the numbers lie. In a bin with an infinite edge, its finite edge. */
function within(binned: Binned, mass: number): number {
  const { bin, before } = holding(binned, mass);
  const low = binned.edges[bin];
  const high = binned.edges[bin + 1];
  if (low === -Infinity) return high;
  if (high === Infinity) return low;
  return low + ((high - low) * (mass - before)) / binned.counts[bin];
}

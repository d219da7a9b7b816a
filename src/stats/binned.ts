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

/** So many times what the fuller of its neighbours holds is more than a smooth density puts into a bin. */
const HEAP = 2;

/** A histogram with the number of its numbers up to and including each bin. */
interface Cumulated extends Binned {
  readonly upTo: Float64Array;
  readonly total: number;
}

function cumulated({ edges, counts }: Binned): Cumulated {
  const upTo = new Float64Array(counts.length);
  let total = 0;
  for (let k = 0; k < counts.length; k++) {
    total += counts[k];
    upTo[k] = total;
  }
  return { edges, counts, upTo, total };
}

/**
 * Quantile of binned numbers, taken to be spread evenly within a bin. The interval is between two order statistics,
 * read within their bins alike; but a bin that holds far more than both its neighbours may hold a heap at one point,
 * and an end in it is moved to its outer edge, as in a bin without end. NaN of no numbers.
 */
export const binnedQuantile = (binned: Binned, p: number, confidence = 0.95): BinnedQuantile =>
  quantileOf(cumulated(binned), p, confidence);

/** Several quantiles of the same histogram. */
export function binnedQuantiles(binned: Binned, ps: readonly number[], confidence = 0.95): BinnedQuantile[] {
  const sums = cumulated(binned);
  return ps.map((p) => quantileOf(sums, p, confidence));
}

function quantileOf(sums: Cumulated, p: number, confidence: number): BinnedQuantile {
  const { edges, total: n } = sums;
  if (n === 0) return { estimate: NaN, low: NaN, high: NaN };
  const ranks = orderStatisticRanks(n, p, confidence);
  return {
    estimate: within(sums, n * p),
    low: ranks.lower < 1 ? edges[0] : endAt(sums, ranks.lower - 0.5, 0),
    high: ranks.upper > n ? edges[edges.length - 1] : endAt(sums, ranks.upper - 0.5, 1),
  };
}

/** An end of an interval where so many of the numbers lie below: `side` is 0 for the lower end, 1 for the upper. */
function endAt(sums: Cumulated, mass: number, side: 0 | 1): number {
  const { edges, counts } = sums;
  const bin = binOf(sums, mass);
  const beside = Math.max(counts[bin - 1] ?? 0, counts[bin + 1] ?? 0);
  const even = Number.isFinite(edges[bin]) && Number.isFinite(edges[bin + 1]) && counts[bin] <= HEAP * beside;
  return even ? within(sums, mass) : edges[bin + side];
}

/** The bin in which the `mass`-th number lies: never an empty one. */
function binOf({ counts, upTo }: Cumulated, mass: number): number {
  let no = -1;
  let yes = counts.length - 1;
  while (yes - no > 1) {
    const middle = (no + yes) >> 1;
    if (upTo[middle] > 0 && upTo[middle] >= mass) yes = middle;
    else no = middle;
  }
  while (counts[yes] === 0) yes--; // only behind the last number
  return yes;
}

/** The point below which `mass` of the numbers lie. In a bin with an infinite edge, its finite edge. */
function within(sums: Cumulated, mass: number): number {
  const { edges, counts, upTo } = sums;
  const bin = binOf(sums, mass);
  const low = edges[bin];
  const high = edges[bin + 1];
  if (low === -Infinity) return high;
  if (high === Infinity) return low;
  return low + ((high - low) * (mass - (upTo[bin] - counts[bin]))) / counts[bin];
}

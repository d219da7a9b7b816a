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

/** Between which counts of the n numbers lies what is below the p-quantile: beyond 0 and n it is not known. */
export type Band = (n: number, p: number) => Interval;

/** That of independent numbers: between the middles of two order statistics. */
export const independentBand: Band = (n, p) => {
  const { lower, upper } = orderStatisticRanks(n, p);
  return { low: lower - 0.5, high: upper - 0.5 };
};

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
 * Quantile of binned numbers, taken to be spread evenly within a bin. The ends of the 95 % interval are where as many
 * numbers are below as the band's ends, read within their bins alike; but a bin that holds far more than both its
 * neighbours may hold a heap at one point, and an end in it is moved to its outer edge, as in a bin without end. NaN of no
 * numbers.
 */
export const binnedQuantile = (binned: Binned, p: number, band = independentBand): BinnedQuantile =>
  quantileOf(cumulated(binned), p, band);

/** Several quantiles of the same histogram. */
export function binnedQuantiles(
  binned: Binned,
  ps: readonly number[],
  band = independentBand,
): BinnedQuantile[] {
  const sums = cumulated(binned);
  return ps.map((p) => quantileOf(sums, p, band));
}

function quantileOf(sums: Cumulated, p: number, band: Band): BinnedQuantile {
  const { edges, total: n } = sums;
  if (n === 0) return { estimate: NaN, low: NaN, high: NaN };
  const { low, high } = band(n, p);
  return {
    estimate: within(sums, n * p),
    low: low < 0 ? edges[0] : endAt(sums, low, 0),
    high: high > n ? edges[edges.length - 1] : endAt(sums, high, 1),
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

import { BINS, lowerEdge, SIGNED } from "../model/bins";
import { type Band, type Binned, binnedQuantile, binnedQuantiles } from "../stats/binned";
import { remembered } from "../stats/remembered";
import type { Estimate, Quantiles } from "./run";
import type { Reading } from "./tally";

/** Edges of the bins of amounts that are not negative, in units; the last bin has no end. */
const edges = Float64Array.from({ length: BINS + 1 }, (_, k) => (k < BINS ? lowerEdge(k) : Infinity));

/** Where the last bin is closed if it has to have a width or a middle: at twice its start. */
const closed = (from: number, to: number): number => (to === Infinity ? 2 * from : to);

/** The same for amounts of either sign, to be drawn: the outermost bins are closed. */
const signedEdges = Float64Array.from({ length: SIGNED + 1 }, (_, k) => {
  const half = (SIGNED - 1) / 2;
  const edge = (place: number) => closed(edges[place - 1], edges[place]);
  return k <= half ? -edge(half - k + 1) : edge(k - half);
});

/** Edges as amounts, by what a unit stands for. */
const scaling = (list: Float64Array) => remembered((scale: number) => list.map((edge) => edge * scale));
const scaled = scaling(edges);
const signedScaled = scaling(signedEdges);

/** The histogram that starts at a place of the counts; `scale` is what a unit stands for. */
export function histogram({ tally }: Reading, place: number, scale: number): Binned {
  return { edges: scaled(scale), counts: tally.counts.subarray(place, place + BINS) };
}

export function signedHistogram({ tally }: Reading, place: number, scale: number): Binned {
  return { edges: signedScaled(scale), counts: tally.counts.subarray(place, place + SIGNED) };
}

const nothing: Estimate = { estimate: 0, low: 0, high: 0 };

const probabilities = [0.05, 0.25, 0.5, 0.75, 0.95];

/** Quantiles over the paths of a histogram, with the errors of their band; all zero when it holds none. */
export function quantiles(binned: Binned, band: Band): Quantiles {
  const [p05 = nothing, p25 = nothing, p50 = nothing, p75 = nothing, p95 = nothing] = binnedQuantiles(
    binned,
    probabilities,
    band,
  ).map((quantile) => told(binned, quantile));
  return { p05, p25, p50, p75, p95 };
}

export const quantile = (binned: Binned, p: number, band: Band): Estimate =>
  told(binned, binnedQuantile(binned, p, band));

/** Of amounts that are not negative, what falls into the first bin is told as 0: nearly all of it is. NaN becomes 0. */
function told({ edges: bounds }: Binned, { estimate, low, high }: Estimate): Estimate {
  if (Number.isNaN(estimate)) return nothing;
  const first = bounds[0] === 0 ? bounds[1] : -Infinity;
  return { estimate: estimate < first ? 0 : estimate, low, high };
}

/** How many numbers lie in bins that end at or below a bound. */
export function countBelow({ edges: bounds, counts }: Binned, bound: number): number {
  let below = 0;
  for (let k = 0; k < counts.length && bounds[k + 1] <= bound; k++) below += counts[k];
  return below;
}

/**
 * Mean and standard deviation of what is binned: of amounts that lie evenly within each bin, but in the first, which holds zeros too. Where
 * their `sum` is known, the first bin has what the others leave of it, in zeros and amounts at the bin's end: they spread the most.
 */
export function spreadOf({ edges: bounds, counts }: Binned, sum = 0): { mean: number; deviation: number } {
  let [n, total, squares] = [counts[0], 0, 0];
  for (let k = 1; k < counts.length; k++) {
    const to = closed(bounds[k], bounds[k + 1]);
    const [middle, width] = [(bounds[k] + to) / 2, to - bounds[k]];
    n += counts[k];
    total += counts[k] * middle;
    squares += counts[k] * (middle * middle + (width * width) / 12);
  }
  const first = Math.min(counts[0] * bounds[1], Math.max(0, sum - total));
  total += first;
  squares += first * bounds[1];
  if (n < 2) return { mean: total, deviation: 0 };
  return { mean: total / n, deviation: Math.sqrt(Math.max(0, (squares - (total * total) / n) / (n - 1))) };
}

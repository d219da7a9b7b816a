import { orderOf } from "./order";
import { studentQuantile } from "./student";
import type { Interval } from "./wilson";

/** An index with its standard error. */
export interface Index {
  readonly estimate: number;
  readonly error: number;
}

/** How much knowing an input tells of a yes or no, from a sample of both. */
export interface GivenData {
  /** Mean distance between the chance of yes with the input known and without: Borgonovo's delta of a yes or no. */
  readonly delta: Index & Interval;
  /** Share of the variance of the yes or no that the input explains alone: its first-order Sobol' index. */
  readonly first: Index;
}

const BINS = 16;
/** Parts of the sample that are left out in turn. */
export const PARTS = 20;

/**
 * Importance measures from given data (Plischke, Borgonovo & Smith 2013) for a yes or no: the chance of yes in equally
 * filled bins of the input, against the chance as a whole. Never below 0. `order` is the input's.
 */
export function givenData(
  input: ArrayLike<number>,
  yes: ArrayLike<number>,
  order: Uint32Array = orderOf(input),
): GivenData {
  const n = input.length;
  const all = cellsOf();
  const parts = Array.from({ length: PARTS }, cellsOf);
  order.forEach((path, rank) => {
    const bin = Math.floor((rank * BINS) / n);
    for (const cells of [all, parts[path % PARTS]]) {
      cells.count[bin] += 1;
      cells.yes[bin] += yes[path];
    }
  });
  return { delta: distance(all), first: explained(all, parts) };
}

/** Of each bin how many were counted, and how many with yes. */
interface Cells {
  readonly count: Float64Array;
  readonly yes: Float64Array;
}

const cellsOf = (): Cells => ({ count: new Float64Array(BINS), yes: new Float64Array(BINS) });

const less = (all: Cells, part: Cells): Cells => ({
  count: all.count.map((x, bin) => x - part.count[bin]),
  yes: all.yes.map((x, bin) => x - part.yes[bin]),
});

const sum = (list: Float64Array): number => list.reduce((total, x) => total + x, 0);

/** Mean over the bins of a function of the bin's chance, the chance as a whole and how many the bin holds. */
function meanOver(
  { count, yes }: Cells,
  of: (chance: number, whole: number, held: number) => number,
): number {
  const n = sum(count);
  const whole = sum(yes) / n;
  return count.reduce((total, x, bin) => (x > 0 ? total + (x / n) * of(yes[bin] / x, whole, x) : total), 0);
}

/**
 * Mean distance of the bins' chances from the whole. Chance alone keeps them apart, by normal errors of variance
 * p (1 - p) (1/n_b - 1/n): on average these add their own mean size, sqrt(2/pi) of a deviation, where there is nothing else, less next
 * to true distances, and never take away (the inequalities of the triangle and of Jensen). The interval allows for all of
 * that: what it begins with is clear of 0 in 2.5 of 100 where there is nothing. The estimate takes errors off as squares, as
 * is right where true distances are normal too.
 */
function distance(cells: Cells): Index & Interval {
  const n = sum(cells.count);
  const found = meanOver(cells, (chance, whole) => Math.abs(chance - whole));
  const noise = meanOver(cells, (_, whole, held) => Math.sqrt(whole * (1 - whole) * (1 / held - 1 / n)));
  const error = Math.sqrt(meanOver(cells, (_, whole, held) => whole * (1 - whole) * (1 / n - held / n / n)));
  const most = Math.sqrt(2 / Math.PI) * noise;
  const t = studentQuantile(0.975, BINS - 1); // sizes are skewed: a normal quantile would be exceeded half as often again
  return {
    estimate: Math.sqrt(Math.max(0, found * found - most * most)),
    error,
    low: Math.max(0, found - most - t * error * Math.sqrt(1 - 2 / Math.PI)),
    high: found + t * error,
  };
}

/**
 * Bins explain a little where there is nothing to explain, so that the estimate is the jackknife's, which takes that off, and
 * so is its error.
 */
function explained(all: Cells, parts: readonly Cells[]): Index {
  const without = parts.map((part) => shareExplained(less(all, part)));
  const mean = without.reduce((total, x) => total + x, 0) / PARTS;
  const squares = without.reduce((total, x) => total + (x - mean) * (x - mean), 0);
  return {
    estimate: Math.max(0, PARTS * shareExplained(all) - (PARTS - 1) * mean),
    error: Math.sqrt(((PARTS - 1) / PARTS) * squares),
  };
}

function shareExplained(cells: Cells): number {
  const spread = meanOver(cells, (chance, whole) => (chance - whole) * (chance - whole));
  const variance = meanOver(cells, (_, whole) => whole * (1 - whole));
  return variance > 0 ? spread / variance : 0;
}

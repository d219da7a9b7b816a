import { orderOf } from "./order";

/** An index with its standard error. */
export interface Index {
  readonly estimate: number;
  readonly error: number;
}

/** How much knowing an input tells of a yes or no, from a sample of both. */
export interface GivenData {
  /** Mean distance between the chance of yes with the input known and without: Borgonovo's delta of a yes or no. */
  readonly delta: Index;
  /** Share of the variance of the yes or no that the input explains alone: its first-order Sobol' index. */
  readonly first: Index;
}

const BINS = 16;
/** Parts of the sample that are left out in turn. */
const PARTS = 20;

/**
 * Importance measures from given data (Plischke, Borgonovo & Smith 2013) for a yes or no: the chance of yes in equally
 * filled bins of the input, against the chance as a whole. Bins find distances where there are none, so the estimate is
 * the jackknife's, which takes the most of that bias off, and so is its error. Never below 0. `order` is the input's.
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
  const jackknife = (of: (cells: Cells) => number): Index => {
    const whole = of(all);
    const without = parts.map((part) => of(less(all, part)));
    const mean = without.reduce((sum, x) => sum + x, 0) / PARTS;
    const squares = without.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
    return {
      estimate: Math.max(0, PARTS * whole - (PARTS - 1) * mean),
      error: Math.sqrt(((PARTS - 1) / PARTS) * squares),
    };
  };
  return { delta: jackknife(distance), first: jackknife(explained) };
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

/** Mean over the bins of a function of the bin's chance and the chance as a whole. */
function meanOver({ count, yes }: Cells, of: (chance: number, whole: number) => number): number {
  const n = count.reduce((sum, x) => sum + x, 0);
  const whole = yes.reduce((sum, x) => sum + x, 0) / n;
  return count.reduce((sum, x, bin) => (x > 0 ? sum + (x / n) * of(yes[bin] / x, whole) : sum), 0);
}

const distance = (cells: Cells): number => meanOver(cells, (chance, whole) => Math.abs(chance - whole));

function explained(cells: Cells): number {
  const spread = meanOver(cells, (chance, whole) => (chance - whole) * (chance - whole));
  const variance = meanOver(cells, (_, whole) => whole * (1 - whole));
  return variance > 0 ? spread / variance : 0;
}

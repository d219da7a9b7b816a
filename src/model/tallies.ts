import {
  at,
  Column,
  column,
  countAt,
  countPut,
  Counts,
  counts,
  Index,
  laneOf,
  LANES,
  put,
  read,
  rounded,
  splat,
} from "#lane";

/** Amounts are summed as whole multiples of 2^-20 units, exactly: so sums do not depend on their order. */
const QUANTUM = 1 / 1048576;

/** The nearest whole multiple of the quantum. */
function quantised(x: number): number {
  return x * 1048576 + 6755399441055744 - 6755399441055744;
}

/** What is counted and summed over paths. Whole numbers only: tallies of parts add up to the tally of the whole. */
export class Tallies {
  readonly counts: Counts;
  readonly sums: Column;

  constructor(
    readonly countLength: Index,
    readonly sumLength: Index,
  ) {
    this.counts = counts(countLength);
    this.sums = column(sumLength);
  }

  count(place: Index): void {
    countPut(this.counts, place, countAt(this.counts, place) + 1);
  }

  add(place: Index, units: number): void {
    put(this.sums, place, at(this.sums, place) + quantised(units));
  }

  /** Adds the first `paths` numbers of a column, each times `scale`. Whole numbers: the order makes no difference. */
  addColumn(place: Index, amounts: Column, paths: Index, scale: number): void {
    const whole = paths - (paths % (2 * LANES));
    const factor = splat(scale * 1048576);
    // Two sums side by side: neither has to wait for the other.
    let sum = splat(0);
    let other = splat(0);
    for (let p = 0; p < whole; p += 2 * LANES) {
      sum = sum + rounded(read(amounts, p) * factor);
      other = other + rounded(read(amounts, p + LANES) * factor);
    }
    let total = at(this.sums, place);
    for (let i: Index = 0; i < LANES; i++) total += laneOf(sum + other, i);
    put(this.sums, place, total);
    for (let p = whole; p < paths; p++) this.add(place, at(amounts, p) * scale);
  }
}

/** What a sum of tallies stands for, in units. */
export function unitsOf(sum: number): number {
  return sum * QUANTUM;
}

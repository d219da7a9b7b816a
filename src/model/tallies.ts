import { at, Column, column, countAt, countPut, Counts, counts, Index, put } from "#lane";

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

  clear(): void {
    for (let i = 0; i < this.countLength; i++) countPut(this.counts, i, 0);
    for (let i = 0; i < this.sumLength; i++) put(this.sums, i, 0);
  }

  count(place: Index): void {
    countPut(this.counts, place, countAt(this.counts, place) + 1);
  }

  add(place: Index, units: number): void {
    put(this.sums, place, at(this.sums, place) + quantised(units));
  }
}

/** What a sum of tallies stands for, in units. */
export function unitsOf(sum: number): number {
  return sum * QUANTUM;
}

import { Index, toIndex, toWord, Word } from "#lane";

export const NORMAL = 0;

/** A named stream: a standard normal or a uniform, every quarter or once a path. */
export class Source {
  kind: Index = NORMAL;
  word: Word = 0;
  /** A stream that others share, and the correlation with it. */
  shared: Word = 0;
  weight: number = 0;
  /** Coordinate of the path's point that it takes once, and that what it shares takes; -1 for none. */
  dimension: Index = -1;
  sharedDimension: Index = -1;
  /** Place of the first stream that shares the same. */
  first: Index = 0;

  read(numbers: number[], place: Index): void {
    this.kind = toIndex(numbers[place]);
    this.word = toWord(numbers[place + 1]);
    this.shared = toWord(numbers[place + 2]);
    this.weight = numbers[place + 3];
    this.dimension = toIndex(numbers[place + 4]);
    this.sharedDimension = toIndex(numbers[place + 5]);
  }

  sharesWith(other: Source): boolean {
    return this.shared === other.shared && this.weight === other.weight;
  }

  /** What its draw is on the plan. */
  middle(): number {
    return this.kind === NORMAL ? 0 : 0.5;
  }
}

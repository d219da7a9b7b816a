import { at, Column, Index, toIndex } from "#lane";

/**
 * A scenario flattened to numbers, read from left to right. Whoever writes it (src/scenario/tape) and whoever reads it
 * agree on the order only; `left` lets the reader check that both meant the same length.
 */
export class Tape {
  private place: Index = 0;

  constructor(
    private numbers: Column,
    private length: Index,
  ) {}

  /** Starts over, on these numbers. */
  rewind(numbers: Column, length: Index): void {
    this.numbers = numbers;
    this.length = length;
    this.place = 0;
  }

  next(): number {
    const number = at(this.numbers, this.place);
    this.place += 1;
    return number;
  }

  index(): Index {
    return toIndex(this.next());
  }

  flag(): boolean {
    return this.next() > 0.5;
  }

  /** The next `n` numbers, into a list that is kept from one reading to the next. */
  list(into: number[], n: Index): void {
    for (let i = 0; i < n; i++) {
      const number = this.next();
      if (i < into.length) into[i] = number;
      else into.push(number);
    }
  }

  /** How many numbers were read, and how many are left. */
  read(): Index {
    return this.place;
  }

  left(): Index {
    return this.length - this.place;
  }
}

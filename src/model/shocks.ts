import { Index, Lane, readSingle, Single, splat } from "#lane";
import { Tape } from "../lane/tape";
import { STEP } from "./terms";

/** The market factors that the model asks for by place; a scenario may name more. */
export const DEMAND = 0;
export const LEVEL = 1;
export const EQUITY = 2;
export const CREDIT = 3;
export const COMPUTE = 4;
export const DELIVERY = 5;

/**
 * The draws of the present block: for every quarter `width` columns (first the correlated factors, then the other
 * quarterly streams), and behind all quarters the columns that are drawn once a path.
 */
export class Shocks {
  private columns: Single[] = [];
  /** Shift of each factor's mean in the risk-priced measure, standard deviations a quarter. */
  private readonly shifts: number[] = [];
  /** Weight of every stream's draw, and what is added to it: a stream that is held at its plan weighs nothing. */
  private readonly weights: number[] = [];
  private readonly centres: number[] = [];

  constructor(
    private readonly quarters: Index,
    private readonly factors: Index,
    private readonly width: Index,
  ) {}

  read(tape: Tape): void {
    tape.list(this.shifts, this.factors);
    const root = Math.sqrt(STEP);
    const streams = tape.index();
    tape.list(this.weights, streams);
    tape.list(this.centres, streams);
    for (let k = 0; k < this.factors; k++) this.centres[k] -= this.shifts[k] * root;
  }

  use(columns: Single[]): void {
    this.columns = columns;
  }

  factor(k: Index, quarter: Index, p: Index): Lane {
    return this.drawn(quarter * this.width + k, k, p);
  }

  /** A quarterly stream other than a factor. */
  quarterly(stream: Index, quarter: Index, p: Index): Lane {
    return this.drawn(quarter * this.width + this.factors + stream, this.factors + stream, p);
  }

  once(stream: Index, p: Index): Lane {
    return this.drawn(this.quarters * this.width + stream, this.width + stream, p);
  }

  private drawn(column: Index, stream: Index, p: Index): Lane {
    return readSingle(this.columns[column], p) * splat(this.weights[stream]) + splat(this.centres[stream]);
  }
}

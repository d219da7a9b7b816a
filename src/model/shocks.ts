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

  constructor(
    private readonly quarters: Index,
    private readonly factors: Index,
    private readonly width: Index,
  ) {}

  read(tape: Tape): void {
    tape.list(this.shifts, this.factors);
    const root = Math.sqrt(STEP);
    for (let k = 0; k < this.factors; k++) this.shifts[k] = -this.shifts[k] * root;
  }

  use(columns: Single[]): void {
    this.columns = columns;
  }

  factor(k: Index, quarter: Index, p: Index): Lane {
    return readSingle(this.columns[quarter * this.width + k], p) + splat(this.shifts[k]);
  }

  /** A quarterly stream other than a factor. */
  quarterly(stream: Index, quarter: Index, p: Index): Lane {
    return readSingle(this.columns[quarter * this.width + this.factors + stream], p);
  }

  once(stream: Index, p: Index): Lane {
    return readSingle(this.columns[this.quarters * this.width + stream], p);
  }
}

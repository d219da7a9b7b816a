import { Column, Index } from "#lane";
import { copy, perPath } from "./block";

/** A debt that falls due this quarter, and what is paid on it. */
export class Due {
  readonly due: Column = perPath();
  /** The column of what is due itself, in a quarter in which everybody pays all on all paths. */
  paid: Column;
  private readonly paidInPart: Column = perPath();
  /** Rank of a loan's service (src/model/recovery.ts): what is then unpaid is partly recovered; -1 for bills. */
  rank: Index = -1;
  /** Whether nothing falls due on it in this scenario, whatever happens; both columns are then 0. */
  idle: boolean = false;

  constructor(
    readonly from: Index,
    readonly to: Index,
  ) {
    this.paid = this.paidInPart;
  }

  /** All of it is paid, on all paths, or on those on which nothing else is noted afterwards. */
  pay(everywhere: boolean): void {
    this.paid = everywhere ? this.due : this.paidInPart;
    if (!everywhere) copy(this.due, this.paid);
  }
}

/**
 * A debt that a third party pays: what the debtor leaves unpaid, up to a limit. It falls due only where the quarter is cleared,
 * as part of the same fixed point; `due` holds what is called on.
 */
export class Promised extends Due {
  readonly limit: Column = perPath();

  constructor(
    from: Index,
    to: Index,
    readonly debt: Due,
  ) {
    super(from, to);
  }
}

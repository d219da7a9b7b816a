import { Column, greater, Index, Lane, read, splat, write } from "#lane";
import { perPath } from "../block";
import { Tape } from "../../lane/tape";

/** What the vendor of a contract stands to lose by it: how its claims rank, and what is left of each bill for itself. */
export class Exposure {
  /** Rank of its claims (src/model/recovery.ts). */
  rank: Index = 0;
  /** What may be claimed beyond rent that the law caps: nothing, or all. */
  uncapped: number = 0;
  /** Share of the bill that the vendor keeps, and share that it owes on for good, after its own orders. */
  margin: number = 1;
  committed: number = 0;
  /** Shares of the bill that pay for what is built ahead, and for what of it is borrowed. */
  private built: number = 0;
  private lent: number = 0;
  /** What it loses by a default, of old bills, the rest of the schedule and hardware, that no guarantor covers. */
  readonly bills: Column = perPath();
  readonly backlog: Column = perPath();
  readonly hardware: Column = perPath();

  read(tape: Tape, capped: boolean): void {
    this.rank = tape.index();
    const lease = tape.flag();
    this.uncapped = lease && capped ? 0 : Number.MAX_VALUE;
  }

  /** No vendor's order serves the contract yet; each order then says what it takes. */
  unserve(): void {
    this.margin = 1;
    this.committed = 0;
    this.built = 0;
    this.lent = 0;
  }

  /** Counts an order of the vendor that serves it: its share of the bill, and what of that it owes to the end. */
  serve(share: number, committed: number): void {
    this.margin -= share;
    this.committed += committed;
  }

  /** Counts what of such an order is built ahead, and what of that is borrowed. */
  build(share: number, debt: number): void {
    this.built += share;
    this.lent += share * debt;
  }

  /** Share of the building that is paid for on credit. */
  borrowed(): number {
    return this.built > 0 ? this.lent / this.built : 0;
  }

  /** What the vendor keeps of a bill, nothing at least. */
  kept(): Lane {
    return greater(splat(0), splat(this.margin));
  }

  /** Leaves that part of what is lost for the next guarantor. */
  leave(part: Lane, p: Index): void {
    write(this.bills, p, read(this.bills, p) * part);
    write(this.backlog, p, read(this.backlog, p) * part);
    write(this.hardware, p, read(this.hardware, p) * part);
  }
}

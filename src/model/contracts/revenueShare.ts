import { Column, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "../block";
import { Due } from "../due";
import { Ledger } from "../ledger";
import { Shocks } from "../shocks";
import { Tape } from "../../lane/tape";
import { Contract } from "./contract";

/** A rate of revenue until a date, and until its sum meets a cap. */
export class RevenueShare extends Contract {
  readonly due: Due;
  private rate: number = 0;
  private last: Index = 0;
  private room: number = 0;
  private readonly left: Column = perPath();

  constructor(index: Index, from: Index, to: Index, ledger: Ledger) {
    super(index, from, to);
    this.due = ledger.open(from, to);
  }

  override read(tape: Tape): void {
    this.rate = tape.next();
    this.last = tape.index();
    this.room = Math.max(0, tape.next() - tape.next());
  }

  override begin(_block: Block, _shocks: Shocks): void {
    fill(this.left, this.room);
  }

  override fallDue(block: Block): void {
    const rate = splat(this.rateAt(block.quarter));
    for (let p = 0; p < abreast; p += LANES) {
      const share = lesser(read(this.left, p), rate * read(block.revenue, p)) * read(block.alive, p);
      write(this.due.due, p, share);
      write(block.costs, p, read(block.costs, p) + share);
      write(block.expense, p, read(block.expense, p) + share);
    }
  }

  override close(_block: Block): void {
    for (let p = 0; p < abreast; p += LANES) {
      write(this.left, p, greater(splat(0), read(this.left, p) - read(this.due.paid, p)));
    }
  }

  private rateAt(quarter: Index): number {
    return quarter <= this.last ? this.rate : 0;
  }

  /** What it will take of the revenue of the next `ahead` quarters: the rate until its end, but no more than is left. */
  expected(revenue: Lane, quarter: Index, ahead: number, p: Index): Lane {
    const lasts = Math.max(0, Math.min(ahead, this.last - quarter));
    return lesser(read(this.left, p), splat(ahead > 0 ? (this.rate * lasts) / ahead : 0) * revenue);
  }

  override paid(): Column {
    return this.due.paid;
  }
}

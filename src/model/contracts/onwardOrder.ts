import { at, Column, greater, Index, Lane, LANES, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "../block";
import { Due } from "../due";
import { Ledger, move } from "../ledger";
import { amountAt } from "../schedule";
import { SECURED } from "../recovery";
import { Shocks } from "../shocks";
import { Tape } from "../../lane/tape";
import { STEP } from "../terms";
import { CapacityContract } from "./capacity";
import { Contract } from "./contract";

/**
 * What a vendor orders from its own suppliers to serve a contract: a share of the bill it expects some quarters on. Part
 * is paid with borrowed money that is repaid in equal shares of what is left; orders can only fall so fast.
 */
export class OnwardOrder extends Contract {
  readonly due: Due;
  readonly service: Due;
  private share: number = 0;
  private lead: Index = 0;
  private firm: number = 0;
  private debt: number = 0;
  private rate: number = 0;
  private repaid: number = 1;
  readonly loan: Column = perPath();
  /** Interest a quarter beyond the usual, on what was borrowed while money was dear. */
  private readonly extra: Column = perPath();
  private readonly borrowed: Column = perPath();

  constructor(
    index: Index,
    from: Index,
    to: Index,
    readonly lender: Index,
    readonly contract: CapacityContract,
    ledger: Ledger,
  ) {
    super(index, from, to);
    this.due = ledger.open(from, to);
    this.service = ledger.open(from, lender);
    this.service.rank = SECURED;
  }

  override read(tape: Tape): void {
    this.share = tape.next();
    this.lead = tape.index();
    this.firm = tape.next();
    this.debt = tape.next();
    if (this.lead > 0) this.contract.exposure.build(this.share, this.debt);
    this.contract.exposure.serve(this.share, this.lead > 0 ? 0 : this.share * this.firm);
    this.rate = tape.next() * STEP;
    this.repaid = STEP / Math.max(STEP, tape.next());
    this.service.idle = this.debt === 0;
  }

  override begin(_block: Block, _shocks: Shocks): void {
    fill(this.due.due, 0);
    fill(this.loan, 0);
    fill(this.extra, 0);
    fill(this.service.due, 0);
    fill(this.service.paid, 0);
  }

  override fallDue(block: Block): void {
    this.place(block);
    if (!this.service.idle) this.borrow(block);
  }

  /** What falls due is the order itself: until it is written anew, the column holds that of the quarter before. */
  private place(block: Block): void {
    const today = this.contract.amounts.schedule[block.quarter];
    const later = amountAt(this.contract.amounts.schedule, block.quarter + this.lead);
    if (today > 0) this.follow((this.share * later) / today, block);
    else this.prepare(this.share * later, block);
  }

  /** Grows and shrinks with the bill. */
  private follow(share: number, block: Block): void {
    const growth = splat(share);
    const firm = splat(this.firm);
    const order = this.due.due;
    for (let p = 0; p < abreast; p += LANES) {
      const wanted = growth * read(this.contract.bill, p);
      write(order, p, greater(firm * read(order, p), wanted) * read(block.alive, p));
    }
  }

  /** While there is no bill yet: what is on the schedule. */
  private prepare(amount: number, block: Block): void {
    const firm = splat(this.firm);
    const order = this.due.due;
    for (let p = 0; p < abreast; p += LANES) {
      const wanted = this.contract.expected(block, amount, p);
      write(order, p, greater(firm * read(order, p), wanted) * read(block.alive, p));
    }
  }

  /** What is borrowed for the order, and what falls due on older loans. */
  private borrow(block: Block): void {
    const debt = splat(this.debt);
    const cost = splat(this.rate + this.repaid);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.borrowed, p, debt * read(this.due.due, p));
      const service = read(this.loan, p) * cost + read(this.extra, p);
      write(this.service.due, p, service * read(block.alive, p));
    }
    move(block, this.lender, this.from, this.borrowed);
  }

  override close(block: Block): void {
    if (this.service.idle) return;
    const repaid = splat(this.repaid);
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const kept = one - repaid * read(block.alive, p);
      const borrowed = read(this.borrowed, p);
      write(this.loan, p, read(this.loan, p) * kept + borrowed);
      write(this.extra, p, read(this.extra, p) * kept + borrowed * read(block.dear, p));
    }
  }

  override paid(): Column {
    return this.due.paid;
  }

  /** What of the orders of the lead time cannot be cancelled on a path. */
  bindingAt(p: Index): number {
    return at(this.due.due, p) * this.firm * this.lead;
  }

  /** Hardware for which there is no customer any more: ordered for the lead time and paid in cash, or not yet paid off. */
  stranded(p: Index): Lane {
    return read(this.due.due, p) * splat((1 - this.debt) * this.lead) + read(this.loan, p);
  }
}

import { both, choose, Column, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { Tape } from "../../lane/tape";
import { abreast, Block, fill, perPath } from "../block";
import { Due } from "../due";
import { Ledger, move } from "../ledger";
import { Shocks } from "../shocks";
import { STEP, Terms, YEAR } from "../terms";
import { Contract } from "./contract";

/** A state of credit that is never reached. */
const NEVER = 1e300;

/**
 * Money lent and paid back: interest each quarter, part of the principal each year, the rest at maturity. What falls due
 * at maturity is lent again while credit is open and the borrower is well, at a coupon that worsens with credit.
 */
export class Loan extends Contract {
  readonly service: Due;
  /** What is still owed, at the start of a quarter; and what of it falls due in the quarter. */
  readonly balance: Column = perPath();
  private readonly falling: Column = perPath();
  private readonly rate: Column = perPath();
  private readonly granted: Column = perPath();
  /** What was lent: repayments are parts of it. */
  private readonly lent: Column = perPath();
  rank: Index = 0;
  private principal: number = 0;
  private coupon: number = 0;
  private repaid: number = 0;
  /** Quarter in which it is paid out; below 0 it is owed on the first day. */
  private start: Index = -1;
  private maturity: Index = 0;
  private rollover: Index = 0;

  constructor(
    index: Index,
    from: Index,
    to: Index,
    private readonly terms: Terms,
    private readonly ledger: Ledger,
  ) {
    super(index, from, to);
    this.service = ledger.open(to, from);
  }

  override read(tape: Tape): void {
    this.principal = tape.next();
    this.coupon = tape.next();
    this.repaid = tape.next() * STEP;
    this.start = tape.index();
    this.maturity = tape.index();
    this.rollover = tape.index() * YEAR;
    this.rank = tape.index();
    this.service.rank = this.rank;
  }

  override begin(_block: Block, _shocks: Shocks): void {
    fill(this.balance, this.start < 0 ? this.principal : 0);
    fill(this.rate, this.coupon * STEP);
    fill(this.granted, 0);
    fill(this.lent, this.start < 0 ? this.principal : 0);
  }

  override fallDue(block: Block): void {
    this.payOut(block);
    const matures = this.matures(block.quarter);
    const rest = splat(matures ? 1 : 0);
    const share = splat(this.repaid);
    const shut = splat(this.rollover > 0 ? this.terms.creditShut : NEVER);
    const half = splat(0.5);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const alive = read(block.alive, p);
      const owed = read(this.balance, p);
      const open = both(shut < read(block.credit, p), read(block.strained[this.to], p) < half);
      const called = choose(open, zero, owed * rest);
      const falling = greater(lesser(share * read(this.lent, p), owed), called) * alive;
      write(this.falling, p, falling);
      write(this.service.due, p, owed * read(this.rate, p) * alive + falling);
    }
    if (matures) this.renew(block);
    if (this.to === block.obligor) this.count(block);
  }

  /** The lender pays out what it has; it is owed no more than that. */
  private payOut(block: Block): void {
    fill(this.granted, 0);
    if (block.quarter !== this.start) return;
    const principal = splat(this.principal);
    const line = splat(this.from === 0 ? Number.MAX_VALUE : this.ledger.credit[this.from]);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const able = greater(zero, read(block.cash[this.from], p) + line);
      write(this.granted, p, lesser(principal, able) * read(block.alive, p));
    }
    for (let p = 0; p < abreast; p += LANES) write(this.lent, p, read(this.granted, p));
    move(block, this.from, this.to, this.granted);
  }

  private matures(quarter: Index): boolean {
    const past = quarter - this.maturity;
    return past === 0 || (past > 0 && this.rollover > 0 && past % this.rollover === 0);
  }

  /** From the next quarter on at what credit costs today. */
  private renew(block: Block): void {
    const coupon = splat(this.coupon * STEP);
    const spread = splat(this.terms.creditSpread * STEP);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.rate, p, coupon + spread * greater(zero, zero - read(block.credit, p)));
    }
  }

  private count(block: Block): void {
    for (let p = 0; p < abreast; p += LANES) {
      const due = read(this.service.due, p);
      write(block.costs, p, read(block.costs, p) + due);
      write(block.expense, p, read(block.expense, p) + (due - read(this.falling, p)));
    }
  }

  /** What fell due is paid or lost, and owed no more. */
  override close(_block: Block): void {
    for (let p = 0; p < abreast; p += LANES) {
      write(this.balance, p, read(this.balance, p) - read(this.falling, p) + read(this.granted, p));
    }
  }

  /** Its service: what comes back to the lender. */
  override paid(): Column {
    return this.service.paid;
  }

  owed(p: Index): Lane {
    return read(this.balance, p);
  }
}

import { at, Column, Index, Lane, put, read } from "#lane";
import { Block, columns, fill } from "./block";
import { DISTRESS } from "./channels";
import { Contracts } from "./contracts";
import { LossBook } from "./lossBook";
import { Terms } from "./terms";

/** Rounds after which what is still passed on no longer counts; without rings there are fewer than parties. */
const ROUNDS = 64;

/** Part of a loss that is too small to pass on. */
const NOTHING = 1e-13;

/**
 * The second round: a party that loses more than its buffer passes part of the excess on to those that it owes, each in
 * proportion to what it is owed and none beyond it; these may then lose more than theirs. What is passed on leaves the
 * books of the one and enters those of the other, so that each dollar is lost once.
 */
export class Distress {
  /** What each party has passed on so far. */
  private readonly passed: Column[];
  /** On one path: owed[debtor * parties + creditor]. */
  private readonly owed: number[] = [];

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    private readonly book: LossBook,
  ) {
    this.passed = columns(block.parties);
    for (let i = 0; i < block.parties * block.parties; i++) this.owed.push(0);
  }

  begin(): void {
    for (let v = 0; v < this.passed.length; v++) fill(this.passed[v], 0);
  }

  /** What a party has passed on of the losses that were its own. */
  passedOn(party: Index, p: Index): Lane {
    return read(this.passed[party], p);
  }

  /** Spreads the losses of one path until nothing more is passed on. */
  spread(contracts: Contracts, buffers: number[], p: Index): void {
    this.look(contracts, p);
    let more = true;
    for (let round = 0; more && round < ROUNDS; round++) {
      more = false;
      for (let v = 1; v < this.block.parties; v++) {
        if (v !== this.block.obligor && this.passOn(v, buffers[v], p)) more = true;
      }
    }
  }

  /** Who owes whom on this path: loans, hardware bought on credit, orders that cannot be cancelled. */
  private look(contracts: Contracts, p: Index): void {
    for (let i = 0; i < this.owed.length; i++) this.owed[i] = 0;
    for (let i = 0; i < contracts.loans.length; i++) {
      const loan = contracts.loans[i];
      this.note(loan.to, loan.from, at(loan.balance, p));
    }
    for (let i = 0; i < contracts.orders.length; i++) {
      const order = contracts.orders[i];
      this.note(order.from, order.lender, at(order.loan, p));
      this.note(order.from, order.to, order.bindingAt(p));
    }
  }

  private note(debtor: Index, creditor: Index, amount: number): void {
    this.owed[debtor * this.block.parties + creditor] += amount;
  }

  private passOn(v: Index, buffer: number, p: Index): boolean {
    const parties = this.block.parties;
    const before = at(this.passed[v], p);
    const loss = this.book.totalAt(v, p) + before;
    if (loss <= buffer) return false;
    let owed: number = 0;
    for (let k = 0; k < parties; k++) owed += this.owed[v * parties + k];
    const fresh = Math.min(this.terms.passedOn * (loss - buffer), owed) - before;
    if (!(fresh > NOTHING * loss)) return false;
    put(this.passed[v], p, before + fresh);
    for (let k = 0; k < parties; k++) {
      const part = (fresh * this.owed[v * parties + k]) / owed;
      if (part > 0) this.book.pass(v, k, DISTRESS, p, part);
    }
    return true;
  }
}

import { at, Column, Index, Lane, put, read } from "#lane";
import { Block, columns, fill } from "./block";
import { DISTRESS } from "./channels";
import { Contracts } from "./contracts";
import { Debts } from "./debts";
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
  private readonly debts: Debts;

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    private readonly book: LossBook,
  ) {
    this.passed = columns(block.parties);
    this.debts = new Debts(block.parties);
  }

  begin(): void {
    for (let v = 0; v < this.passed.length; v++) fill(this.passed[v], 0);
  }

  /** What a party has passed on of the losses that were its own. */
  passedOn(party: Index, p: Index): Lane {
    return read(this.passed[party], p);
  }

  passedOnAt(party: Index, p: Index): number {
    return at(this.passed[party], p);
  }

  /** Spreads the losses of one path until nothing more is passed on. */
  spread(contracts: Contracts, buffers: number[], p: Index): void {
    this.debts.look(contracts, p);
    let more = true;
    for (let round = 0; more && round < ROUNDS; round++) {
      more = false;
      for (let v = 1; v < this.block.parties; v++) {
        if (v !== this.block.obligor && this.passOn(v, buffers[v], p)) more = true;
      }
    }
  }

  private passOn(v: Index, buffer: number, p: Index): boolean {
    const parties = this.block.parties;
    const before = at(this.passed[v], p);
    const loss = this.book.totalAt(v, p) + before;
    if (loss <= buffer) return false;
    const owed = this.debts.all(v);
    const fresh = Math.min(this.terms.passedOn * (loss - buffer), owed) - before;
    if (!(fresh > NOTHING * loss)) return false;
    put(this.passed[v], p, before + fresh);
    for (let k = 0; k < parties; k++) {
      const part = (fresh * this.debts.to(v, k)) / owed;
      if (part > 0) this.book.pass(v, k, DISTRESS, p, part);
    }
    return true;
  }
}

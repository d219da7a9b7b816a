import { at, Index, put } from "#lane";
import { Block } from "./block";
import { Contracts } from "./contracts";
import { Debts } from "./debts";
import { Losses } from "./losses";
import { Terms } from "./terms";

/** Rounds after which what is still passed on no longer counts, and the part of a mark that is too small to pass on. */
const ROUNDS = 64;
const NOTHING = 1e-13;

/**
 * What creditors of a party mark down once its own marks take it beyond its buffer: the same part of the excess that a loss
 * would pass on, in proportion to what each is owed and never beyond it. Raised from the first marks up until nothing
 * moves, so that all claims together are worth the most that fits together: the greatest solution.
 */
export class SecondMarks {
  /** What each party passes on by marks on this path, and what losses alone would have passed on. */
  private readonly given: number[] = [];
  private readonly before: number[] = [];
  private readonly debts: Debts;

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    private readonly losses: Losses,
  ) {
    this.debts = new Debts(block.parties);
    for (let v = 0; v < block.parties; v++) {
      this.given.push(0);
      this.before.push(0);
    }
  }

  spread(contracts: Contracts, p: Index): void {
    if (!this.begin(p)) return;
    this.debts.look(contracts, p);
    for (let v = 1; v < this.block.parties; v++) {
      this.given[v] = 0;
      this.before[v] = Math.max(this.losses.passedOnAt(v, p), this.passes(v, this.losses.borneAt(v, p)));
    }
    let more = true;
    for (let round = 0; more && round < ROUNDS; round++) {
      more = false;
      for (let v = 1; v < this.block.parties; v++) if (this.passOn(v, p)) more = true;
    }
  }

  /** Whether anybody is beyond its buffer. */
  private begin(p: Index): boolean {
    for (let v = 1; v < this.block.parties; v++) {
      const borne = this.losses.borneAt(v, p) + at(this.block.marked[v], p);
      if (v !== this.block.obligor && borne > this.losses.buffer(v)) return true;
    }
    return false;
  }

  /** What a party that bears so much passes on. */
  private passes(v: Index, borne: number): number {
    const excess = Math.max(0, borne - this.losses.buffer(v));
    return Math.min(this.terms.passedOn * excess, this.debts.all(v));
  }

  private passOn(v: Index, p: Index): boolean {
    if (v === this.block.obligor) return false;
    const mark = at(this.block.marked[v], p);
    const all = this.passes(v, this.losses.borneAt(v, p) + mark) - this.before[v];
    const fresh = all - this.given[v];
    if (!(fresh > NOTHING * mark)) return false;
    this.given[v] = all;
    for (let k = 1; k < this.block.parties; k++) {
      const part = (fresh * this.debts.to(v, k)) / this.debts.all(v);
      if (part > 0) put(this.block.marked[k], p, at(this.block.marked[k], p) + part);
    }
    return true;
  }
}

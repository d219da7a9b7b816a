import { at, Index, put } from "#lane";
import { Block } from "./block";
import { Clearing } from "./clearing";
import { Due, Promised } from "./due";
import { Terms } from "./terms";

/** Change of what is called on a guarantor that counts as none, over the debt that it stands for. */
const STILL = 1e-12;

/** Share of its debts by which a firm must lack money for it to be no matter of rounding. */
const SURE = 1e-9;

/** Rounds after which calls that still move are left as they were entered last: what is paid then is what was cleared. */
const ROUNDS: Index = 1000;

/**
 * Clears a quarter on one path: who can pay whom, while guarantors owe what the debts that they stand for leave unpaid.
 * Writes the share that each party pays, what is called on guarantors, and takes the cost of bankruptcies.
 */
export class Clearance {
  private readonly clearing: Clearing;
  /** Whether the obligor stands, whatever it lacks: nobody is called on for it. */
  private stands: boolean = false;

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    private readonly dues: Due[],
    private readonly promises: Promised[],
    private readonly credit: number[],
  ) {
    this.clearing = new Clearing(block.parties - 1);
  }

  /** Who pays most, given that all expect it; if the obligor fails all the same, what hinged on it is taken back first. */
  clear(p: Index): void {
    if (!this.canStand(p)) {
      this.withdraw(p);
      this.open(p);
      this.solve(p, true);
    }
    for (let i = 0; i < this.clearing.firms; i++) this.take(p, i);
    this.stands = false;
  }

  /** Whether the obligor pays all but what it may lack, if that costs it nothing. It is tried, and left as it came out. */
  private canStand(p: Index): boolean {
    const block = this.block;
    const clearing = this.clearing;
    const obligor = block.obligor - 1;
    const own = at(block.cash[block.obligor], p) + this.credit[block.obligor];
    this.stands = !this.isBeyond(p, own, 1);
    if (!this.stands) return false;
    this.open(p);
    clearing.spent[obligor] = 1;
    this.solve(p, true);
    if (clearing.defaults[obligor] > 0)
      this.stands = clearing.paid[obligor] >= (1 - this.terms.tolerance) * clearing.owed[obligor];
    return this.stands;
  }

  /**
   * Whether the obligor fails where all expect it to: what hinges on its survival is not paid, debts are paid from nothing
   * up (the least clearing), and its credit line is drawn. Changes nothing.
   */
  mayFail(p: Index): boolean {
    const block = this.block;
    const clearing = this.clearing;
    const obligor = block.obligor - 1;
    let own = at(block.cash[block.obligor], p) + at(block.undrawn, p);
    for (let v = 1; v < block.parties; v++) own -= at(block.hinged[v], p);
    if (this.isBeyond(p, own, this.forgiven(p))) return true;
    this.open(p);
    for (let v = 1; v < block.parties; v++) {
      const hinged = at(block.hinged[v], p);
      clearing.assets[v - 1] = Math.max(0, at(block.cash[v], p) + this.credit[v] + hinged);
    }
    clearing.assets[obligor] = Math.max(0, own);
    this.solve(p, false);
    for (let g = 0; g < this.promises.length; g++) put(this.promises[g].due, p, 0);
    return clearing.paid[obligor] < (1 - this.terms.tolerance) * clearing.owed[obligor];
  }

  /**
   * Whether the obligor, with so much of its own, could not pay as much as it must even if all others paid all: then nothing has to
   * be cleared to know that it fails.
   */
  private isBeyond(p: Index, own: number, held: number): boolean {
    const block = this.block;
    const most = Math.max(0, own) + at(block.owing[block.obligor], p);
    return most < (1 - this.terms.tolerance - SURE) * held * at(block.owed[block.obligor], p);
  }

  private solve(p: Index, greatest: boolean): void {
    const held = greatest ? 1 : this.forgiven(p);
    let round: Index = 0;
    do {
      this.enterAll(p, held);
      if (greatest) this.clearing.greatest();
      else this.clearing.least();
      round += 1;
    } while (round < ROUNDS && this.call(p));
  }

  /** Gives back what hinged on the obligor's survival, as far as it has not lent it on. */
  private withdraw(p: Index): void {
    const block = this.block;
    let sum: number = 0;
    for (let v = 1; v < block.parties; v++) sum += at(block.hinged[v], p);
    const has = Math.max(0, at(block.cash[block.obligor], p));
    const share = sum > has ? has / sum : sum > 0 ? 1 : 0;
    for (let v = 1; v < block.parties; v++) {
      const back = share * at(block.hinged[v], p);
      put(block.cash[v], p, at(block.cash[v], p) + back);
      put(block.cash[block.obligor], p, at(block.cash[block.obligor], p) - back);
    }
    put(block.withdrawn, p, share);
    block.withdrawing = true;
  }

  private open(p: Index): void {
    const block = this.block;
    const clearing = this.clearing;
    for (let i = 0; i < clearing.firms; i++) {
      clearing.assets[i] = Math.max(0, at(block.cash[i + 1], p) + this.credit[i + 1]);
      clearing.spent[i] = at(block.failed[i + 1], p);
    }
    clearing.assetsKept = this.terms.assetsKept;
    clearing.receiptsKept = this.terms.receiptsKept;
    clearing.senior = this.terms.outsideFirst > 0.5;
    for (let g = 0; g < this.promises.length; g++) put(this.promises[g].due, p, 0);
  }

  /** All debts, the obligor's as far as it is held to them. */
  private enterAll(p: Index, held: number): void {
    const clearing = this.clearing;
    const firms = clearing.firms;
    for (let i = 0; i < firms; i++) clearing.outside[i] = 0;
    for (let i = 0; i < firms * firms; i++) clearing.debts[i] = 0;
    for (let d = 0; d < this.dues.length; d++) {
      const due = this.dues[d];
      if (due.idle) continue;
      this.enter(due, at(due.due, p) * (due.from === this.block.obligor ? held : 1));
    }
    for (let g = 0; g < this.promises.length; g++) this.enter(this.promises[g], at(this.promises[g].due, p));
  }

  /** Share of its debts that the obligor is held to: all, unless what it lacks is within the tolerance. */
  private forgiven(p: Index): number {
    const pays = at(this.block.pays[this.block.obligor], p);
    return pays >= 1 - this.terms.tolerance ? pays : 1;
  }

  /** The outside pays whatever happens: it is no firm of the clearing. */
  private enter(due: Due, money: number): void {
    if (due.from === 0) return;
    if (due.to === 0) this.clearing.outside[due.from - 1] += money;
    else this.clearing.debts[(due.from - 1) * this.clearing.firms + due.to - 1] += money;
  }

  /** Calls on each guarantor for what its debtor leaves unpaid; says whether that is news. */
  private call(p: Index): boolean {
    const clearing = this.clearing;
    const obligor = this.block.obligor - 1;
    let news = false;
    for (let g = 0; g < this.promises.length; g++) {
      const promised = this.promises[g];
      const debtor = promised.debt.from - 1;
      const fails = clearing.defaults[debtor] > 0 && !(this.stands && debtor === obligor);
      const unpaid = fails ? Math.max(0, 1 - clearing.shareInside(debtor)) : 0;
      const debt = at(promised.debt.due, p);
      const called = Math.min(at(promised.limit, p), debt * unpaid);
      if (Math.abs(called - at(promised.due, p)) <= STILL * debt) continue;
      put(promised.due, p, called);
      news = true;
    }
    return news;
  }

  /** Takes over what firm i pays; if it is in default, what its bankruptcy costs is lost to the outside. */
  private take(p: Index, i: Index): void {
    const block = this.block;
    const clearing = this.clearing;
    const has = clearing.assets[i] + clearing.receipts(i);
    const fails = clearing.defaults[i] > 0;
    // Without default it lacks no more than what is taken for rounding: that is left unpaid.
    const most = has < clearing.owed[i] ? has / clearing.owed[i] : 1;
    put(block.pays[i + 1], p, fails ? Math.min(1, clearing.shareInside(i)) : most);
    put(block.paysOutside[i + 1], p, fails ? Math.min(1, clearing.shareOutside(i)) : most);
    if (!fails || (this.stands && i === block.obligor - 1)) return;
    const cost = Math.max(0, has - clearing.paid[i]);
    put(block.cash[i + 1], p, at(block.cash[i + 1], p) - cost);
    put(block.cash[0], p, at(block.cash[0], p) + cost);
    put(block.failed[i + 1], p, 1);
    put(block.distressed[i + 1], p, 1);
  }
}

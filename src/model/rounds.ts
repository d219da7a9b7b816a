import { both, choose, Column, either, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { abreast, Block, columns, fill, perPath } from "./block";
import { Ledger, move, noteHinged } from "./ledger";
import { Tape } from "../lane/tape";
import { Terms, YEAR } from "./terms";

/** Part of its cash by which the firm may seem to want money by rounding alone. */
const ROUNDING = 1e-12;

/**
 * Equity rounds, forward-looking and lumpy: the firm raises when the window is open and cash after this quarter's dues is
 * below its minimum plus the forecast burn; at most once a year unless it is short; sized to a runway, to a share of
 * market value and to a yearly limit. Part of every round is the vendors' own money: the vendor equity loop.
 */
export class Rounds {
  /** Strength of the vendor equity loop: at 0 vendors give whatever the market does. */
  loop: number = 1;
  private readonly shares: number[] = [];
  private readonly recent: Column[] = columns(YEAR - 1);
  private readonly waited: Column = perPath();
  private readonly size: Column = perPath();
  /** What every party, and the outside, put into this quarter's round. */
  readonly parts: Column[];
  /** Carrying amount of every party's stake, new money included. */
  readonly stakes: Column[];

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    private readonly ledger: Ledger,
  ) {
    this.stakes = columns(block.parties);
    this.parts = columns(block.parties);
  }

  read(tape: Tape): void {
    this.loop = tape.next();
    tape.list(this.shares, this.block.parties);
  }

  begin(): void {
    for (let i = 0; i < this.recent.length; i++) fill(this.recent[i], 0);
    fill(this.waited, YEAR);
    for (let v = 0; v < this.block.parties; v++) fill(this.block.willing[v], 1);
  }

  /** How much of their part vendors are ready to give at the present mood, and at their own shares' fall by lost orders. */
  feel(): void {
    const bust = splat(this.terms.bust);
    const low = splat(1 - this.loop * (1 - this.terms.willingness));
    const one = splat(1);
    const block = this.block;
    for (let i = 0; i < block.investors.length; i++) {
      const v = block.investors[i];
      if (v === 0) continue;
      const lift = block.lift[v];
      const willing = block.willing[v];
      for (let p = 0; p < abreast; p += LANES) {
        write(willing, p, choose(read(block.mood, p) + read(lift, p) < bust, low, one));
      }
    }
  }

  raise(due: Column): void {
    this.fix(due);
    fill(this.block.raised, 0);
    const vendors = splat(this.terms.vendorShare);
    for (let v = 1; v < this.block.parties; v++) if (this.shares[v] > 0) this.take(v);
    // What no party has a share of the market takes.
    const others = splat(1) - vendors + vendors * splat(this.shares[0]);
    const rest = this.parts[0];
    for (let p = 0; p < abreast; p += LANES) write(rest, p, read(this.size, p) * others);
    this.book(0);
    this.remember();
  }

  /** Size of the round if every vendor gave its full part. */
  private fix(due: Column): void {
    const block = this.block;
    const terms = this.terms;
    const minimum = splat(terms.cashMinimum);
    const zero = splat(0);
    const half = splat(0.5);
    const soon = splat(YEAR - 0.5);
    const rounding = splat(ROUNDING);
    const limit = splat(terms.yearlyLimit);
    const share = splat(terms.roundShare);
    for (let p = 0; p < abreast; p += LANES) {
      const left = read(block.cash[block.obligor], p) - read(due, p) - minimum;
      const nothing = rounding * (minimum + read(block.cash[block.obligor], p));
      const wants = left < greater(zero, read(block.burnAhead, p)) - nothing;
      const may = either(soon < read(this.waited, p), left < zero - nothing);
      const target = greater(greater(zero, read(block.burnAhead, p)), read(block.burnRunway, p)) - left;
      const most = lesser(share * read(block.value, p), limit - this.lastYear(p));
      const size = greater(zero, lesser(target, most)) * read(block.alive, p);
      const goes = both(both(wants, may), half < read(block.open, p));
      write(this.size, p, choose(goes, size, zero));
    }
  }

  private lastYear(p: Index): Lane {
    let sum = splat(0);
    for (let i = 0; i < this.recent.length; i++) sum = sum + read(this.recent[i], p);
    return sum;
  }

  /** One vendor's part, as far as it is willing, able and not in distress. */
  private take(v: Index): void {
    const block = this.block;
    const share = splat(this.terms.vendorShare * this.shares[v]);
    const credit = splat(this.ledger.credit[v]);
    const zero = splat(0);
    const one = splat(1);
    const loop = splat(this.loop);
    const given = this.parts[v];
    for (let p = 0; p < abreast; p += LANES) {
      const able = lesser(
        greater(zero, read(block.cash[v], p) + credit),
        greater(zero, read(block.room[v], p) - read(block.invested[v], p)),
      );
      const part =
        read(this.size, p) * share * read(block.willing[v], p) * (one - loop * read(block.strained[v], p));
      write(given, p, lesser(part, able));
    }
    this.book(v);
  }

  private book(from: Index): void {
    const block = this.block;
    const stake = this.stakes[from];
    const given = this.parts[from];
    for (let p = 0; p < abreast; p += LANES) {
      const part = read(given, p);
      write(block.raised, p, read(block.raised, p) + part);
      write(stake, p, read(stake, p) + part);
      write(block.invested[from], p, read(block.invested[from], p) + part);
    }
    move(block, from, block.obligor, given);
    noteHinged(block, from, given, this.terms.hinge);
  }

  /** What hinged on the firm's survival is taken back if it failed in the same quarter. */
  withdraw(): void {
    const block = this.block;
    if (!block.withdrawing) return;
    const hinge = splat(this.terms.hinge);
    for (let v = 1; v < block.parties; v++) {
      if (this.shares[v] <= 0) continue;
      const given = this.parts[v];
      const stake = this.stakes[v];
      for (let p = 0; p < abreast; p += LANES) {
        const back = read(given, p) * hinge * read(block.withdrawn, p);
        write(given, p, read(given, p) - back);
        write(stake, p, read(stake, p) - back);
        write(block.raised, p, read(block.raised, p) - back);
      }
    }
  }

  /** Part of a stake, at its value on the first day, that is sold to others. */
  sellStake(party: Index, sold: Column): void {
    const stake = this.stakes[party];
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      write(stake, p, greater(zero, read(stake, p) - read(sold, p)));
    }
  }

  /** Whether a party, or the outside under 0, takes part in rounds. */
  joins(party: Index): boolean {
    return party === 0 || this.shares[party] > 0;
  }

  private remember(): void {
    const block = this.block;
    const zero = splat(0);
    const one = splat(1);
    const last = this.recent.length - 1;
    for (let p = 0; p < abreast; p += LANES) {
      const raised = read(block.raised, p);
      for (let i = last; i > 0; i--) write(this.recent[i], p, read(this.recent[i - 1], p));
      write(this.recent[0], p, raised);
      write(this.waited, p, choose(zero < raised, one, read(this.waited, p) + one));
    }
  }
}

import { Index } from "#lane";
import { Payments } from "./payments";

/** How far short a firm may be before it counts as short, relative to what it owes. */
const SLACK = 1e-9;

/** A share of the way that is never reached. */
const NEVER = 2;

/** Share of the way from `before` to `after` at which a number stops being negative. */
function crossing(before: number, after: number): number {
  if (before >= 0) return 0;
  return after < 0 ? NEVER : before / (before - after);
}

/**
 * Who can pay whom when debts are mutual: the clearing vector of Eisenberg & Noe (2001) with the bankruptcy costs of
 * Rogers & Veraart (2013), by fictitious default. Call `greatest` or `least`, then read `paid`, `defaults` and `wave`.
 */
export class Clearing extends Payments {
  /** Round in which each firm was first short, -1 never; after `greatest`. */
  readonly wave: number[] = [];
  private readonly marked: number[] = [];
  private readonly before: number[] = [];
  private readonly gap: number[] = [];

  constructor(firms: Index) {
    super(firms);
    for (let i = 0; i < firms; i++) {
      this.wave.push(-1);
      this.marked.push(0);
      this.before.push(0);
      this.gap.push(0);
    }
  }

  /** Greatest clearing vector: from full payment down, at most one round a firm. */
  greatest(): void {
    this.reset(false);
    for (let i = 0; i < this.firms; i++) this.wave[i] = -1;
    for (let round: Index = 0; round <= this.firms; round++) {
      this.pass();
      if (!this.findShort(round)) return;
      this.lower();
    }
  }

  /** Least clearing vector: from no payment up, until no firm in default can pay in full. */
  least(): void {
    this.reset(true);
    this.pass();
    for (let round: Index = 0; round <= 2 * this.firms; round++) {
      for (let i = 0; i < this.firms; i++) {
        this.before[i] = this.paid[i];
        this.gap[i] = this.spare(i);
      }
      this.solve();
      this.pass();
      const more = this.rise();
      this.pass();
      if (!more) return;
    }
  }

  /** What firm i has beyond what counts as paying in full. */
  private spare(i: Index): number {
    const owed = this.owed[i];
    return this.assets[i] + this.receipts(i) - (owed - SLACK * Math.max(1, owed));
  }

  private findShort(round: Index): boolean {
    let more = false;
    for (let i = 0; i < this.firms; i++) this.marked[i] = this.defaults[i] === 0 && this.spare(i) < 0 ? 1 : 0;
    for (let i = 0; i < this.firms; i++) {
      if (this.marked[i] === 0) continue;
      this.defaults[i] = 1;
      this.wave[i] = round;
      more = true;
    }
    return more;
  }

  /** Where the outside comes first, solved from below: nothing passes on to firms until a solution leaves some for them. */
  private lower(): void {
    this.bar();
    for (let round: Index = 0; round <= this.firms; round++) {
      this.solve();
      if (!this.unbar()) return;
    }
  }

  private unbar(): boolean {
    let more = false;
    for (let i = 0; i < this.firms; i++) {
      if (this.barred[i] === 0 || this.paid[i] <= this.outside[i]) continue;
      this.barred[i] = 0;
      more = true;
    }
    return more;
  }

  /**
   * Moves payments from `before` towards the solution, only as far as the first firm in default that can now pay in
   * full, or has now served the outside: beyond it the solution counts on payments above what is owed, or below nothing.
   */
  private rise(): boolean {
    const n = this.firms;
    let step: number = 1;
    for (let i = 0; i < n; i++) {
      if (this.defaults[i] === 0) continue;
      this.gap[i] = crossing(this.gap[i], this.spare(i));
      step = Math.min(step, Math.min(this.gap[i], this.served(i)));
    }
    const more = this.release(step);
    for (let i = 0; i < n; i++) {
      if (this.defaults[i] > 0) this.paid[i] = this.before[i] + step * (this.paid[i] - this.before[i]);
    }
    return more;
  }

  /** How far towards the solution firm i has paid the outside in full. */
  private served(i: Index): number {
    if (this.barred[i] === 0) return NEVER;
    return crossing(this.before[i] - this.outside[i], this.paid[i] - this.outside[i]);
  }

  private release(step: number): boolean {
    let more = false;
    for (let i = 0; i < this.firms; i++) {
      if (this.defaults[i] === 0) continue;
      const free = this.gap[i] <= step;
      if (!free && this.served(i) > step) continue;
      this.barred[i] = 0;
      more = true;
      if (!free) continue;
      this.defaults[i] = 0;
      this.paid[i] = this.owed[i];
    }
    return more;
  }
}

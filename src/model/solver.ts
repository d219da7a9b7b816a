import { Index } from "#lane";

/** What comes into a closed ring counts as nothing below this part of what its firm owes. */
const ROUNDING = 1e-12;

/** Sums of which less than this part is left when what is owed first has been taken off: they cancel. */
const CANCELS = 1e-15;

/**
 * Which share of its debts each of the few firms in default pays out of what the others of them pay: s_k size_k =
 * constant_k + sum of flow_kj s_j, where what j pays goes to others of them (`flow`), or away (`leak`), and nowhere else.
 * Elimination as of Grassmann, Taksar & Heyman (1985): what a firm pays on is the sum of where it goes, never a difference,
 * so that a ring is solved as exactly however little it leaks, and is closed just when nothing leaks at all.
 */
export class Solver {
  size: Index = 0;
  readonly unknown: Index[] = [];
  readonly place: Index[] = [];
  /** What comes in from elsewhere less what goes out first; after `solve` the share. */
  readonly constant: number[] = [];
  /** The two added up. */
  private readonly gross: number[] = [];
  private readonly now: number[] = [];
  private readonly owed: number[] = [];
  private readonly leaks: number[] = [];
  private readonly flows: number[] = [];

  constructor(private readonly firms: Index) {
    for (let i = 0; i < firms; i++) {
      this.unknown.push(0);
      this.place.push(-1);
      this.constant.push(0);
      this.gross.push(0);
      this.now.push(0);
      this.owed.push(0);
      this.leaks.push(0);
    }
    for (let i = 0; i < firms * firms; i++) this.flows.push(0);
  }

  open(): void {
    this.size = 0;
    for (let i = 0; i < this.firms; i++) this.place[i] = -1;
  }

  /** Names a firm whose share is unknown, the share that it pays now, and what it owes in all. */
  add(firm: Index, now: number, owed: number): void {
    const row = this.size;
    this.unknown[row] = firm;
    this.place[firm] = row;
    this.now[row] = now;
    this.owed[row] = owed;
    this.constant[row] = 0;
    this.gross[row] = 0;
    this.leaks[row] = 0;
    for (let i = 0; i <= row; i++) {
      this.flows[row * this.firms + i] = 0;
      this.flows[i * this.firms + row] = 0;
    }
    this.size += 1;
  }

  /** To a firm come `comes` from elsewhere, and `first` goes out before anything else. */
  enter(row: Index, comes: number, first: number): void {
    this.constant[row] = comes - first;
    this.gross[row] = comes + first;
  }

  /** Of what `from` pays, `amount` goes to `to`; to itself: nowhere. */
  flow(to: Index, from: Index, amount: number): void {
    if (to !== from) this.flows[to * this.firms + from] += amount;
  }

  leak(from: Index, amount: number): void {
    this.leaks[from] += amount;
  }

  /** Leaves the shares in `constant`. */
  solve(): void {
    for (let k = 0; k < this.size; k++) this.eliminate(k);
    for (let k = this.size - 1; k >= 0; k--) this.substitute(k);
  }

  /** What k pays when it pays its whole, to those that are left and away. */
  private passed(k: Index): number {
    let sum = this.leaks[k];
    for (let row = k + 1; row < this.size; row++) sum += this.flows[row * this.firms + k];
    return sum;
  }

  /** What is paid to k goes on to where k pays, or away; for good where k only closes a ring. */
  private eliminate(k: Index): void {
    const passed = this.passed(k);
    for (let column = k + 1; column < this.size; column++) {
      const share = passed > 0 ? this.flows[k * this.firms + column] / passed : 0;
      this.leaks[column] += passed > 0 ? share * this.leaks[k] : this.flows[k * this.firms + column];
      if (share === 0) continue;
      for (let row = k + 1; row < this.size; row++) {
        this.flow(row, column, share * this.flows[row * this.firms + k]);
      }
    }
    if (passed === 0) return;
    for (let row = k + 1; row < this.size; row++) {
      const share = this.flows[row * this.firms + k] / passed;
      this.constant[row] += share * this.constant[k];
      this.gross[row] += share * this.gross[k];
    }
  }

  /**
   * Where nothing leaks firms owe each other in a closed ring: if nothing more comes in, it stays where it is; if anything
   * does there is no solution, and all in the ring are taken to pay in full.
   */
  private substitute(k: Index): void {
    let comes = Math.abs(this.constant[k]) > CANCELS * this.gross[k] ? this.constant[k] : 0;
    for (let column = k + 1; column < this.size; column++) {
      comes += this.flows[k * this.firms + column] * this.constant[column];
    }
    const passed = this.passed(k);
    if (passed > 0) this.constant[k] = comes / passed;
    else this.constant[k] = comes > ROUNDING * this.owed[k] ? 1 : this.now[k];
  }
}

import { Index } from "#lane";
import { Solver } from "./solver";

/** How far short a firm may be before it counts as short, relative to what it owes. */
const SLACK = 1e-9;

function zeros(n: Index): number[] {
  const list: number[] = [];
  for (let i = 0; i < n; i++) list.push(0);
  return list;
}

/**
 * Who can pay whom when debts are mutual: the clearing vector of Eisenberg & Noe (2001) with the bankruptcy costs of
 * Rogers & Veraart (2013), by fictitious default. Fill `assets`, `outside` and `debts` (debts[i * n + j] is what i owes j),
 * then call `greatest` or `least` and read `paid`, `defaults` and `wave`. Money in any one unit.
 */
export class Clearing {
  /** Resources from outside the network; debts to the outside; debts within it. */
  readonly assets: number[];
  readonly outside: number[];
  readonly debts: number[];
  /** Share of assets and of receipts that a firm in default keeps for its creditors. */
  assetsKept: number = 1;
  receiptsKept: number = 1;
  /** Whether the outside is paid before the network, or alongside it. */
  senior: boolean = false;

  /** Total paid by each firm; 1 for a firm in default; round in which it was first short (-1 never). */
  readonly paid: number[];
  readonly defaults: number[];
  readonly wave: number[];
  readonly owed: number[];

  private readonly inside: number[];
  private readonly barred: number[];
  private readonly full: number[];
  private readonly solver: Solver;

  constructor(readonly firms: Index) {
    this.assets = zeros(firms);
    this.outside = zeros(firms);
    this.debts = zeros(firms * firms);
    this.paid = zeros(firms);
    this.defaults = zeros(firms);
    this.wave = zeros(firms);
    this.owed = zeros(firms);
    this.inside = zeros(firms);
    this.barred = zeros(firms);
    this.full = zeros(firms);
    this.solver = new Solver(firms);
  }

  /** Greatest clearing vector: from full payment down, at most one round a firm. */
  greatest(): void {
    this.open(0);
    for (let round: Index = 0; round <= this.firms; round++) {
      const more = this.findShort(round);
      if (!more) return;
      this.solve(false);
    }
  }

  /** Least clearing vector: from no payment up, firms leave default as soon as they can pay in full. */
  least(): void {
    this.open(1);
    for (let round: Index = 0; round <= this.firms; round++) {
      this.solve(true);
      if (!this.release()) return;
    }
  }

  /** What firm i is paid by the others at the present payments. */
  receipts(i: Index): number {
    let sum: number = 0;
    for (let j = 0; j < this.firms; j++) {
      const debt = this.debts[j * this.firms + i];
      if (debt > 0) sum += debt * this.shareInside(j);
    }
    return sum;
  }

  /** The part of firm i's payment that goes to firms of the network. */
  toNetwork(i: Index): number {
    return this.inside[i] * this.shareInside(i);
  }

  /** Share of its debts within the network that firm i pays. */
  shareInside(i: Index): number {
    const owed = this.owed[i];
    if (owed <= 0) return 1;
    if (!this.senior) return this.paid[i] / owed;
    const inside = this.inside[i];
    if (inside <= 0) return 1;
    const left = this.paid[i] - this.outside[i];
    return left > 0 ? left / inside : 0;
  }

  private open(state: number): void {
    const n = this.firms;
    for (let i = 0; i < n; i++) {
      let sum: number = 0;
      for (let j = 0; j < n; j++) sum += this.debts[i * n + j];
      this.inside[i] = sum;
      this.owed[i] = sum + this.outside[i];
      this.paid[i] = state > 0 ? 0 : this.owed[i];
      this.defaults[i] = this.owed[i] > 0 ? state : 0;
      this.wave[i] = -1;
    }
  }

  private isShort(i: Index): boolean {
    const owed = this.owed[i];
    return this.assets[i] + this.receipts(i) < owed - SLACK * Math.max(1, owed);
  }

  private findShort(round: Index): boolean {
    let more = false;
    for (let i = 0; i < this.firms; i++) this.barred[i] = this.defaults[i] > 0 || !this.isShort(i) ? 0 : 1;
    for (let i = 0; i < this.firms; i++) {
      if (this.barred[i] > 0) {
        this.defaults[i] = 1;
        this.wave[i] = round;
        more = true;
      }
    }
    return more;
  }

  private release(): boolean {
    let more = false;
    for (let i = 0; i < this.firms; i++) this.barred[i] = this.defaults[i] > 0 && !this.isShort(i) ? 1 : 0;
    for (let i = 0; i < this.firms; i++) {
      if (this.barred[i] > 0) {
        this.defaults[i] = 0;
        this.paid[i] = this.owed[i];
        more = true;
      }
    }
    return more;
  }

  /**
   * Payments with exactly the present firms in default: a linear system, solved again with those set apart whose senior
   * debt to the outside swallows everything (`barred`) or who would pay more than they owe (`full`), until none is left.
   */
  private solve(least: boolean): void {
    const n = this.firms;
    for (let i = 0; i < n; i++) {
      this.barred[i] = 0;
      this.full[i] = 0;
    }
    for (let round: Index = 0; round <= 2 * n; round++) {
      this.fillSystem();
      this.solver.solve(least);
      if (!this.readSystem()) return;
    }
  }

  /** Unknown k is the total paid by the k-th firm in default. */
  private fillSystem(): void {
    const n = this.firms;
    const solver = this.solver;
    solver.open();
    for (let i = 0; i < n; i++) if (this.defaults[i] > 0 && this.full[i] === 0) solver.add(i, this.owed[i]);
    for (let row = 0; row < solver.size; row++) {
      const i = solver.unknown[row];
      let constant = this.assetsKept * this.assets[i];
      for (let j = 0; j < n; j++) {
        const debt = this.debts[j * n + i];
        if (debt <= 0) continue;
        const column = solver.place[j];
        if (column < 0) constant += this.receiptsKept * debt;
        else constant += this.fillCell(row, column, j, debt);
      }
      solver.constant[row] = constant;
    }
  }

  /** Enters what the firm in default j passes on to the firm of this row; returns the constant part. */
  private fillCell(row: Index, column: Index, j: Index, debt: number): number {
    if (!this.senior) {
      this.solver.enter(row, column, (-this.receiptsKept * debt) / this.owed[j]);
      return 0;
    }
    if (this.barred[j] > 0) return 0;
    const part = (this.receiptsKept * debt) / this.inside[j];
    this.solver.enter(row, column, -part);
    return -part * this.outside[j];
  }

  private readSystem(): boolean {
    let again = false;
    const solver = this.solver;
    for (let row = 0; row < solver.size; row++) {
      const i = solver.unknown[row];
      const pays = solver.constant[row];
      this.paid[i] = Math.min(this.owed[i], Math.max(0, pays));
      if (pays > this.owed[i] * (1 + SLACK)) {
        this.full[i] = 1;
        again = true;
      }
      const swallowed = this.senior && this.inside[i] > 0 && this.paid[i] < this.outside[i];
      if (swallowed && this.barred[i] === 0) {
        this.barred[i] = 1;
        again = true;
      }
    }
    return again;
  }
}

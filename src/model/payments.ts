import { Index } from "#lane";
import { Solver } from "./solver";

function zeros(n: Index): number[] {
  const list: number[] = [];
  for (let i = 0; i < n; i++) list.push(0);
  return list;
}

/**
 * Debts between firms, and what each pays on them while a given set of firms is in default: a linear system. Fill `assets`,
 * `outside` and `debts` (debts[i * n + j] is what i owes j). Money in any one unit.
 */
export abstract class Payments {
  /** Resources from outside the network; debts to the outside; debts within it. */
  readonly assets: number[];
  readonly outside: number[];
  readonly debts: number[];
  /** Share of assets and of receipts that a firm in default keeps for its creditors. */
  assetsKept: number = 1;
  receiptsKept: number = 1;
  /** 1 for a firm that has borne the cost of its bankruptcy before, and keeps all. */
  readonly spent: number[];
  /** Whether the outside is paid before the network, or alongside it. */
  senior: boolean = false;

  /** Total paid and total owed by each firm; 1 for a firm in default. */
  readonly paid: number[];
  readonly owed: number[];
  readonly defaults: number[];
  /** 1 while senior debts to the outside swallow everything that a firm in default pays. */
  protected readonly barred: number[];
  private readonly inside: number[];
  /** What each firm is paid by the others, as of the last `pass`. */
  private readonly received: number[];
  private readonly solver: Solver;

  constructor(readonly firms: Index) {
    this.assets = zeros(firms);
    this.outside = zeros(firms);
    this.debts = zeros(firms * firms);
    this.paid = zeros(firms);
    this.owed = zeros(firms);
    this.defaults = zeros(firms);
    this.spent = zeros(firms);
    this.barred = zeros(firms);
    this.inside = zeros(firms);
    this.received = zeros(firms);
    this.solver = new Solver(firms);
  }

  /** Passes on what each firm pays to the others at the present payments: receipts are read many times for each change of these. */
  protected pass(): void {
    const n = this.firms;
    for (let i = 0; i < n; i++) this.received[i] = 0;
    for (let j = 0; j < n; j++) {
      if (this.inside[j] <= 0) continue;
      const share = this.shareInside(j);
      for (let i = 0; i < n; i++) this.received[i] += this.debts[j * n + i] * share;
    }
  }

  /** What firm i is paid by the others, as of the last `pass`; after a clearing, at its payments. */
  receipts(i: Index): number {
    return this.received[i];
  }

  /** The part of firm i's payment that goes to firms of the network. */
  toNetwork(i: Index): number {
    return this.inside[i] * this.shareInside(i);
  }

  /** Share of its debts to the outside that firm i pays. */
  shareOutside(i: Index): number {
    if (!this.senior) return this.shareInside(i);
    const outside = this.outside[i];
    return outside > 0 ? Math.min(1, this.paid[i] / outside) : 1;
  }

  /** Share of its debts within the network that firm i pays. */
  shareInside(i: Index): number {
    const owed = this.owed[i];
    if (owed <= 0) return 1;
    if (!this.senior) return this.paid[i] / owed;
    const inside = this.inside[i];
    if (inside <= 0) return 1;
    if (this.barred[i] > 0) return 0;
    const left = this.paid[i] - this.outside[i];
    return left > 0 ? left / inside : 0;
  }

  /** Nobody in default and all paid, or everybody that owes anything in default and nothing paid. */
  protected reset(inDefault: boolean): void {
    const n = this.firms;
    for (let i = 0; i < n; i++) {
      let sum: number = 0;
      for (let j = 0; j < n; j++) sum += this.debts[i * n + j];
      this.inside[i] = sum;
      this.owed[i] = sum + this.outside[i];
      this.paid[i] = inDefault ? 0 : this.owed[i];
      this.defaults[i] = inDefault && this.owed[i] > 0 ? 1 : 0;
    }
    this.bar();
  }

  protected bar(): void {
    for (let i = 0; i < this.firms; i++) {
      this.barred[i] = this.senior && this.defaults[i] > 0 && this.outside[i] > 0 ? 1 : 0;
    }
  }

  /** Pays what exactly the present firms in default can pay while all others pay in full. */
  protected solve(): void {
    this.fillSystem();
    this.solver.solve();
    this.readSystem();
  }

  /** Unknown k is the share that the k-th firm in default pays of what it may owe to others in default. */
  private fillSystem(): void {
    const solver = this.solver;
    solver.open();
    for (let i = 0; i < this.firms; i++) {
      if (this.defaults[i] > 0) solver.add(i, (this.paid[i] - this.first(i)) / this.whole(i), this.owed[i]);
    }
    for (let row = 0; row < solver.size; row++) {
      const i = solver.unknown[row];
      solver.enter(row, this.certain(i), this.first(i));
      this.fillFlows(row, i);
    }
  }

  /** Whether what firm i, in default, pays goes to the outside alone. */
  private passesNothing(i: Index): boolean {
    return this.barred[i] > 0 || this.inside[i] <= 0;
  }

  /** What firm i has to pay before anything goes to the network. */
  private first(i: Index): number {
    return this.senior && !this.passesNothing(i) ? this.outside[i] : 0;
  }

  /** What firm i owes to those who are paid alongside each other, if any is in the network. */
  private whole(i: Index): number {
    if (this.passesNothing(i)) return this.owed[i];
    return this.senior ? this.inside[i] : this.owed[i];
  }

  /** Share of receipts that firm i, in default, keeps for its creditors. */
  private kept(i: Index): number {
    return this.spent[i] > 0 ? 1 : this.receiptsKept;
  }

  /** What firm i keeps of its assets and of what firms pay that pay in full. */
  private certain(i: Index): number {
    let sum = (this.spent[i] > 0 ? 1 : this.assetsKept) * this.assets[i];
    for (let j = 0; j < this.firms; j++) {
      if (this.defaults[j] === 0) sum += this.kept(i) * this.debts[j * this.firms + i];
    }
    return sum;
  }

  /** Where goes what firm j pays, whose column this is. */
  private fillFlows(column: Index, j: Index): void {
    const solver = this.solver;
    if (this.passesNothing(j)) {
      solver.leak(column, this.owed[j]);
      return;
    }
    if (!this.senior) solver.leak(column, this.outside[j]);
    for (let i = 0; i < this.firms; i++) {
      const debt = this.debts[j * this.firms + i];
      const row = solver.place[i];
      if (debt <= 0) continue;
      if (row < 0) {
        solver.leak(column, debt);
        continue;
      }
      solver.flow(row, column, this.kept(i) * debt);
      solver.leak(column, (1 - this.kept(i)) * debt);
    }
  }

  private readSystem(): void {
    const solver = this.solver;
    for (let row = 0; row < solver.size; row++) {
      const i = solver.unknown[row];
      this.paid[i] = Math.max(0, this.first(i) + this.whole(i) * solver.constant[row]);
    }
  }
}

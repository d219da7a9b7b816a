import { Index } from "#lane";

/**
 * Solves (I + A) x = b for the few firms in default by elimination with the largest pivot. `add` names an unknown,
 * what it is now and its bound, `enter` adds to A, `constant` holds b before and x after.
 */
export class Solver {
  size: Index = 0;
  readonly unknown: Index[] = [];
  readonly place: Index[] = [];
  readonly constant: number[] = [];
  private readonly now: number[] = [];
  private readonly bound: number[] = [];
  private readonly cells: number[] = [];

  constructor(private readonly firms: Index) {
    for (let i = 0; i < firms; i++) {
      this.unknown.push(0);
      this.place.push(-1);
      this.constant.push(0);
      this.now.push(0);
      this.bound.push(0);
    }
    for (let i = 0; i < firms * firms; i++) this.cells.push(0);
  }

  open(): void {
    this.size = 0;
    for (let i = 0; i < this.firms; i++) this.place[i] = -1;
  }

  add(firm: Index, now: number, bound: number): void {
    const row = this.size;
    this.unknown[row] = firm;
    this.place[firm] = row;
    this.now[row] = now;
    this.bound[row] = bound;
    this.constant[row] = 0;
    for (let i = 0; i <= row; i++) {
      this.cells[row * this.firms + i] = 0;
      this.cells[i * this.firms + row] = 0;
    }
    this.cells[row * this.firms + row] = 1;
    this.size += 1;
  }

  enter(row: Index, column: Index, amount: number): void {
    this.cells[row * this.firms + column] += amount;
  }

  /**
   * Leaves x in `constant`. Without a pivot firms owe each other in a closed ring: if nothing more comes in, it stays
   * where it is; if anything does there is no solution, and the ring is taken to be at its bound.
   */
  solve(): void {
    for (let k = 0; k < this.size; k++) {
      this.exchange(k, this.largest(k));
      this.eliminate(k);
    }
    for (let k = this.size - 1; k >= 0; k--) this.substitute(k);
  }

  private largest(k: Index): Index {
    let best = k;
    for (let row = k + 1; row < this.size; row++) {
      const cell = Math.abs(this.cells[row * this.firms + k]);
      if (cell > Math.abs(this.cells[best * this.firms + k])) best = row;
    }
    return best;
  }

  private exchange(a: Index, b: Index): void {
    if (a === b) return;
    for (let column = 0; column < this.size; column++) {
      const cell = this.cells[a * this.firms + column];
      this.cells[a * this.firms + column] = this.cells[b * this.firms + column];
      this.cells[b * this.firms + column] = cell;
    }
    const constant = this.constant[a];
    this.constant[a] = this.constant[b];
    this.constant[b] = constant;
  }

  private eliminate(k: Index): void {
    const pivot = this.cells[k * this.firms + k];
    if (Math.abs(pivot) < 1e-13) return;
    for (let row = k + 1; row < this.size; row++) {
      const factor = this.cells[row * this.firms + k] / pivot;
      if (factor === 0) continue;
      for (let column = k; column < this.size; column++) {
        this.cells[row * this.firms + column] -= factor * this.cells[k * this.firms + column];
      }
      this.constant[row] -= factor * this.constant[k];
    }
  }

  private substitute(k: Index): void {
    let rest = this.constant[k];
    for (let column = k + 1; column < this.size; column++) {
      rest -= this.cells[k * this.firms + column] * this.constant[column];
    }
    const pivot = this.cells[k * this.firms + k];
    if (Math.abs(pivot) >= 1e-13) this.constant[k] = rest / pivot;
    else this.constant[k] = rest > 1e-12 * this.bound[k] ? this.bound[k] : this.now[k];
  }
}

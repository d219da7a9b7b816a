import { any, at, choose, Column, greater, Index, LANES, lesser, put, read, splat, write } from "#lane";
import { Block, fill, PATHS, perPath } from "./block";
import { Clearing } from "./clearing";
import { Terms } from "./terms";

/** Share of its debts by which a party may lack money and still be told to pay in full. */
const ROUNDING = 1e-12;

/** A debt that falls due this quarter, and what is paid on it. */
export class Due {
  readonly due: Column = perPath();
  readonly paid: Column = perPath();

  constructor(
    readonly from: Index,
    readonly to: Index,
  ) {}
}

/** Moves money between two parties; nothing else may touch cash, so that none is made or lost. */
export function move(block: Block, from: Index, to: Index, amount: Column): void {
  const source = block.cash[from];
  const target = block.cash[to];
  for (let p = 0; p < PATHS; p += LANES) {
    const money = read(amount, p);
    write(source, p, read(source, p) - money);
    write(target, p, read(target, p) + money);
  }
}

/** All debts of a quarter, and who pays whom. Parties pay in full unless somebody is short; then the quarter is cleared. */
export class Ledger {
  readonly dues: Due[] = [];
  /** Credit that a party other than the obligor may draw on; its cash may fall to minus this. */
  readonly credit: number[] = [];
  /** Whether anybody paid less than was due in the last quarter settled, on any path of the block. */
  strained: boolean = false;
  private readonly clearing: Clearing;
  private readonly short: Column = perPath();

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
  ) {
    this.clearing = new Clearing(block.parties - 1);
  }

  open(from: Index, to: Index): Due {
    const due = new Due(from, to);
    this.dues.push(due);
    return due;
  }

  settle(): void {
    this.addUp();
    this.findShort();
    this.clearShort();
    this.pay();
  }

  private addUp(): void {
    const block = this.block;
    for (let v = 0; v < block.parties; v++) {
      fill(block.owed[v], 0);
      fill(block.owing[v], 0);
    }
    for (let d = 0; d < this.dues.length; d++) {
      const due = this.dues[d].due;
      const owed = block.owed[this.dues[d].from];
      const owing = block.owing[this.dues[d].to];
      for (let p = 0; p < PATHS; p += LANES) {
        const money = read(due, p);
        write(owed, p, read(owed, p) + money);
        write(owing, p, read(owing, p) + money);
      }
    }
  }

  /** Marks the paths on which a party cannot pay although all others do; forgives shortfalls within the tolerance. */
  private findShort(): void {
    const block = this.block;
    const one = splat(1);
    const zero = splat(0);
    const tiny = splat(1e-300);
    const enough = splat(1 - ROUNDING);
    let least = splat(1);
    fill(this.short, 0);
    for (let v = 1; v < block.parties; v++) {
      const credit = splat(this.credit[v]);
      const allowed = splat(1 - (v === block.obligor ? this.terms.tolerance : 0) - ROUNDING);
      for (let p = 0; p < PATHS; p += LANES) {
        const owed = read(block.owed[v], p);
        const has = greater(zero, read(block.cash[v], p) + credit + read(block.owing[v], p));
        const lacking = greater(zero, allowed * owed - has);
        write(this.short, p, greater(read(this.short, p), lacking));
        const pays = choose(has < enough * owed, has / greater(tiny, owed), one);
        least = lesser(least, pays);
        write(block.pays[v], p, pays);
        write(block.paysOutside[v], p, pays);
      }
    }
    this.strained = any(least < one);
  }

  private clearShort(): void {
    for (let p = 0; p < PATHS; p++) if (at(this.short, p) > 0) this.clear(p);
  }

  private clear(p: Index): void {
    const block = this.block;
    const clearing = this.clearing;
    const firms = clearing.firms;
    for (let i = 0; i < firms; i++) {
      clearing.assets[i] = Math.max(0, at(block.cash[i + 1], p) + this.credit[i + 1]);
      clearing.outside[i] = 0;
    }
    for (let i = 0; i < firms * firms; i++) clearing.debts[i] = 0;
    const forgiven = this.forgiven(p);
    for (let d = 0; d < this.dues.length; d++) {
      const due = this.dues[d];
      this.enter(due, at(due.due, p) * (due.from === block.obligor ? forgiven : 1));
    }
    clearing.assetsKept = this.terms.assetsKept;
    clearing.receiptsKept = this.terms.receiptsKept;
    clearing.senior = this.terms.outsideFirst > 0.5;
    clearing.greatest();
    for (let i = 0; i < firms; i++) this.take(p, i);
  }

  /** Share of its debts that the obligor is held to: all, unless what it lacks is within the tolerance. */
  private forgiven(p: Index): number {
    const pays = at(this.block.pays[this.block.obligor], p);
    return pays >= 1 - this.terms.tolerance ? pays : 1;
  }

  private enter(due: Due, money: number): void {
    if (due.to === 0) this.clearing.outside[due.from - 1] += money;
    else this.clearing.debts[(due.from - 1) * this.clearing.firms + due.to - 1] += money;
  }

  /** Takes over what firm i pays, if it is in default; what its bankruptcy costs is lost to the outside. */
  private take(p: Index, i: Index): void {
    const block = this.block;
    const clearing = this.clearing;
    if (clearing.defaults[i] === 0) return;
    put(block.pays[i + 1], p, Math.min(1, clearing.shareInside(i)));
    put(block.paysOutside[i + 1], p, Math.min(1, clearing.shareOutside(i)));
    const has = clearing.assets[i] + clearing.receipts(i);
    const cost = Math.max(0, has - clearing.paid[i]);
    put(block.cash[i + 1], p, at(block.cash[i + 1], p) - cost);
    put(block.cash[0], p, at(block.cash[0], p) + cost);
    put(block.distressed[i + 1], p, 1);
  }

  private pay(): void {
    const block = this.block;
    for (let d = 0; d < this.dues.length; d++) {
      const edge = this.dues[d];
      const pays = edge.to === 0 ? block.paysOutside[edge.from] : block.pays[edge.from];
      for (let p = 0; p < PATHS; p += LANES) write(edge.paid, p, read(edge.due, p) * read(pays, p));
      move(block, edge.from, edge.to, edge.paid);
    }
  }
}

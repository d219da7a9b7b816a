import { any, at, choose, Column, greater, Index, LANES, lesser, put, read, splat, write } from "#lane";
import { abreast, addUp, Block, fill, perPath } from "./block";
import { Clearance } from "./clearance";
import { Due, Promised } from "./due";
import { Terms } from "./terms";

/** Share of its debts by which a party may lack money and still be told to pay in full. */
const ROUNDING = 1e-12;

/** Moves money between two parties; nothing outside this file may touch cash, so that none is made or lost. */
export function move(block: Block, from: Index, to: Index, amount: Column): void {
  const source = block.cash[from];
  const target = block.cash[to];
  for (let p = 0; p < abreast; p += LANES) {
    const money = read(amount, p);
    write(source, p, read(source, p) - money);
    write(target, p, read(target, p) + money);
  }
}

/** Notes that so much of what a party has just paid in hinges on the obligor's survival. */
export function noteHinged(block: Block, from: Index, amount: Column, share: number): void {
  const hinged = block.hinged[from];
  const part = splat(from > 0 ? share : 0);
  for (let p = 0; p < abreast; p += LANES) {
    write(hinged, p, read(hinged, p) + part * read(amount, p));
  }
}

/** All debts of a quarter, and who pays whom. Parties pay in full unless somebody is short; then the quarter is cleared. */
export class Ledger {
  readonly dues: Due[];
  readonly promises: Promised[];
  /** Credit that a party other than the obligor may draw on; its cash may fall to minus this. */
  readonly credit: number[];
  /** Whether anybody paid less than was due in the last quarter settled, on any path of the block. */
  strained: boolean = false;
  /** By party, the columns of what it owes and of what it is owed, where anything may fall due. */
  private readonly owes: Column[][] = [];
  private readonly gets: Column[][] = [];
  private sorted: boolean = false;
  private readonly clearance: Clearance;
  private readonly short: Column = perPath();
  private readonly doubtful: Column = perPath();
  /** The largest share of its debts that a party leaves unpaid. */
  private readonly unpaid: Column = perPath();

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
  ) {
    const dues: Due[] = [];
    const promises: Promised[] = [];
    const credit: number[] = [];
    this.dues = dues;
    this.promises = promises;
    this.credit = credit;
    this.clearance = new Clearance(terms, block, dues, promises, credit);
    for (let v = 0; v < block.parties; v++) {
      this.owes.push([]);
      this.gets.push([]);
    }
  }

  open(from: Index, to: Index): Due {
    const due = new Due(from, to);
    this.dues.push(due);
    return due;
  }

  promise(from: Index, to: Index, debt: Due): Promised {
    const promised = new Promised(from, to, debt);
    this.promises.push(promised);
    return promised;
  }

  /** A scenario was read: other debts than before may be idle. */
  forget(): void {
    this.sorted = false;
  }

  /** Finds who may owe whom in this scenario. */
  private sort(): void {
    this.sorted = true;
    for (let v = 0; v < this.block.parties; v++) {
      this.owes[v].length = 0;
      this.gets[v].length = 0;
    }
    for (let d = 0; d < this.dues.length; d++) {
      const due = this.dues[d];
      if (due.idle) continue;
      this.owes[due.from].push(due.due);
      this.gets[due.to].push(due.due);
    }
  }

  settle(): void {
    if (!this.sorted) this.sort();
    this.addUp();
    this.findShort();
    this.findDoubtful();
    this.clearShort();
    this.pay();
  }

  private addUp(): void {
    const block = this.block;
    for (let v = 0; v < block.parties; v++) {
      addUp(this.owes[v], block.owed[v]);
      addUp(this.gets[v], block.owing[v]);
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
      for (let p = 0; p < abreast; p += LANES) {
        const owed = read(block.owed[v], p);
        const has = greater(zero, read(block.cash[v], p) + credit) + read(block.owing[v], p);
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

  /** Marks the paths on which the obligor could not pay without the money that hinges on it, if nobody paid it. */
  private findDoubtful(): void {
    const block = this.block;
    const held = splat(1 - this.terms.tolerance - ROUNDING);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      let hinged = zero;
      for (let i = 0; i < block.investors.length; i++)
        hinged = hinged + read(block.hinged[block.investors[i]], p);
      const has = read(block.cash[block.obligor], p) + read(block.undrawn, p) - hinged;
      const lacking = greater(zero, held * read(block.owed[block.obligor], p) - has);
      write(this.doubtful, p, lacking * read(block.alive, p));
    }
  }

  private clearShort(): void {
    for (let g = 0; g < this.promises.length; g++) fill(this.promises[g].due, 0);
    for (let p = 0; p < abreast; p++) {
      const doubtful = at(this.doubtful, p) > 0 && this.clearance.mayFail(p);
      if (at(this.short, p) > 0) this.clearance.clear(p);
      if (doubtful && at(this.block.failed[this.block.obligor], p) === 0) put(this.block.fragile, p, 1);
    }
  }

  /** Nearly everywhere everybody pays all that is due: only where somebody does not, debts are gone through one by one. */
  private pay(): void {
    const everywhere = !this.strained;
    for (let d = 0; d < this.dues.length; d++) if (!this.dues[d].idle) this.dues[d].pay(everywhere);
    for (let g = 0; g < this.promises.length; g++) this.promises[g].pay(everywhere);
    if (everywhere) {
      for (let v = 0; v < this.block.parties; v++) this.passOn(v);
      return;
    }
    this.findUnpaid();
    for (let v = 0; v < this.block.parties; v++) this.passOnWherePaid(v);
    for (let p = 0; p < abreast; p++) if (at(this.unpaid, p) > 0) this.payInPart(p);
  }

  private findUnpaid(): void {
    const block = this.block;
    const one = splat(1);
    fill(this.unpaid, 0);
    for (let v = 1; v < block.parties; v++) {
      for (let p = 0; p < abreast; p += LANES) {
        const pays = lesser(read(block.pays[v], p), read(block.paysOutside[v], p));
        write(this.unpaid, p, greater(read(this.unpaid, p), one - pays));
      }
    }
  }

  private passOn(party: Index): void {
    const cash = this.block.cash[party];
    const owed = this.block.owed[party];
    const owing = this.block.owing[party];
    for (let p = 0; p < abreast; p += LANES) write(cash, p, read(cash, p) + (read(owing, p) - read(owed, p)));
  }

  private passOnWherePaid(party: Index): void {
    const block = this.block;
    const cash = block.cash[party];
    const owed = block.owed[party];
    const owing = block.owing[party];
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const more = read(owing, p) - read(owed, p);
      write(cash, p, read(cash, p) + choose(zero < read(this.unpaid, p), zero, more));
    }
  }

  private payInPart(p: Index): void {
    for (let d = 0; d < this.dues.length; d++) if (!this.dues[d].idle) this.payOne(this.dues[d], p);
    for (let g = 0; g < this.promises.length; g++) this.payOne(this.promises[g], p);
  }

  private payOne(edge: Due, p: Index): void {
    const block = this.block;
    const pays = edge.to === 0 ? block.paysOutside[edge.from] : block.pays[edge.from];
    const money = at(edge.due, p) * at(pays, p);
    put(edge.paid, p, money);
    put(block.cash[edge.from], p, at(block.cash[edge.from], p) - money);
    put(block.cash[edge.to], p, at(block.cash[edge.to], p) + money);
  }
}

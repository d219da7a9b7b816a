import { at, Column, Index, LANES, put, read, write } from "#lane";
import { abreast, columns, fill, perPath } from "../model/block";
import { World } from "../model/world";
import { ALIVE, CASH, CUT, DEFERRED, DUE, OPEN, PAID, RAISED, REVENUE, UNPAID, VALUE } from "./series";

/** The quarters of the paths that were followed last, path by path. */
export class Trace {
  private readonly kept: Column[];
  private readonly sum: Column = perPath();

  constructor(private readonly world: World) {
    this.kept = columns((UNPAID + world.block.parties) * world.quarters);
  }

  note(): void {
    const block = this.world.block;
    this.copy(block.cash[block.obligor], CASH);
    this.copy(block.revenue, REVENUE);
    this.copy(this.world.due, DUE);
    this.copy(block.value, VALUE);
    this.copy(block.alive, ALIVE);
    this.copy(block.raised, RAISED);
    this.copy(block.open, OPEN);
    this.addCuts();
    this.copy(this.sum, CUT);
    this.addDeferred();
    this.copy(this.sum, DEFERRED);
    this.addPayments();
  }

  private addCuts(): void {
    const block = this.world.block;
    const capacities = this.world.contracts.capacities;
    for (let p = 0; p < abreast; p += LANES)
      write(this.sum, p, read(block.dropping, p) * read(block.softBills, p));
    for (let c = 0; c < capacities.length; c++) {
      const contract = capacities[c];
      for (let p = 0; p < abreast; p += LANES) {
        write(this.sum, p, read(this.sum, p) + read(contract.lateNotice, p) * contract.free(block, p));
      }
    }
  }

  private addDeferred(): void {
    const block = this.world.block;
    const capacities = this.world.contracts.capacities;
    fill(this.sum, 0);
    for (let c = 0; c < capacities.length; c++) {
      for (let p = 0; p < abreast; p += LANES) {
        write(this.sum, p, read(this.sum, p) + capacities[c].payable(p));
      }
    }
    for (let p = 0; p < abreast; p += LANES) {
      write(this.sum, p, read(block.deferring, p) * read(this.sum, p) * read(block.alive, p));
    }
  }

  /** What the obligor pays to all, and what it leaves unpaid to each. */
  private addPayments(): void {
    const block = this.world.block;
    const dues = this.world.ledger.dues;
    const quarter = block.quarter;
    fill(this.sum, 0);
    for (let v = 0; v < block.parties; v++) fill(this.column(UNPAID + v, quarter), 0);
    for (let d = 0; d < dues.length; d++) {
      const edge = dues[d];
      if (edge.from !== block.obligor) continue;
      const unpaid = this.column(UNPAID + edge.to, quarter);
      for (let p = 0; p < abreast; p += LANES) {
        const paid = read(edge.paid, p);
        write(this.sum, p, read(this.sum, p) + paid);
        write(unpaid, p, read(unpaid, p) + (read(edge.due, p) - paid));
      }
    }
    this.copy(this.sum, PAID);
  }

  private copy(from: Column, i: Index): void {
    const to = this.column(i, this.world.block.quarter);
    for (let p = 0; p < abreast; p++) put(to, p, at(from, p));
  }

  column(i: Index, quarter: Index): Column {
    return this.kept[i * this.world.quarters + quarter];
  }
}

import { at, Column, Index, put } from "#lane";
import { columns, PATHS } from "../model/block";
import { World } from "../model/world";

/** What a path can be followed by, quarter by quarter: cash, revenue, dues, market value, 1 while alive. */
export const TRACES = 5;

/** The quarters of the last block, path by path. */
export class Trace {
  private readonly kept: Column[];

  constructor(private readonly world: World) {
    this.kept = columns(TRACES * world.quarters);
  }

  note(): void {
    const block = this.world.block;
    this.copy(block.cash[block.obligor], 0);
    this.copy(block.revenue, 1);
    this.copy(this.world.due, 2);
    this.copy(block.value, 3);
    this.copy(block.alive, 4);
  }

  private copy(from: Column, i: Index): void {
    const to = this.column(i, this.world.block.quarter);
    for (let p = 0; p < PATHS; p++) put(to, p, at(from, p));
  }

  column(i: Index, quarter: Index): Column {
    return this.kept[i * this.world.quarters + quarter];
  }
}

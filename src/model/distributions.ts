import { at, Column, Index } from "#lane";
import { bin, coarse, COARSE, signedBin } from "./bins";
import { CASH, COVER, DUE, FRANCHISE, Layout, POSITION, REVENUE, SCRAMBLINGS, VALUE } from "./layout";
import { Tallies } from "./tallies";
import { World } from "./world";

/** Counts how what is read at a quarter's end is distributed over paths: of dead ones, cash and cover are 0, the rest is not told. */
export class Distributions {
  constructor(
    private readonly world: World,
    private readonly layout: Layout,
    private readonly tallies: Tallies,
  ) {}

  /** The first `paths` paths of the block; `scale` is one over the money that a unit of the tallies stands for. */
  note(paths: Index, scale: number): void {
    const world = this.world;
    const block = world.block;
    this.countSeries(CASH, block.cash[block.obligor], scale, 1, paths);
    this.countSeries(COVER, world.solvency.cover, 1, 1, paths);
    this.countSeries(REVENUE, block.revenue, scale, 0, paths);
    this.countSeries(DUE, world.due, scale, 0, paths);
    this.countSeries(VALUE, block.value, 0.25 * scale, 0, paths);
    this.countOpen(paths);
    if (!this.layout.isYearEnd(block.quarter)) return;
    const solvency = world.solvency;
    world.readPosition();
    this.countPosition(POSITION, solvency.position, scale, paths);
    this.countPosition(FRANCHISE, solvency.franchise, scale, paths);
  }

  /** Dead paths count as 0 so many times: once or not at all. At a year's end also by scrambling. */
  private countSeries(series: Index, amounts: Column, scale: number, dead: Index, paths: Index): void {
    const layout = this.layout;
    const tallies = this.tallies;
    const alive = this.world.block.alive;
    const quarter = this.world.block.quarter;
    const start = layout.series(series, quarter);
    const ends = layout.isYearEnd(quarter);
    const coarseStart = ends ? layout.coarse.series(series, layout.yearOf(quarter), 0) : 0;
    for (let p: Index = 0; p < paths; p++) {
      const lives = at(alive, p) > 0.5;
      if (!lives && dead === 0) continue;
      const place = lives ? bin(at(amounts, p) * scale) : 0;
      tallies.count(start + place);
      if (ends) tallies.count(coarseStart + (p % SCRAMBLINGS) * COARSE + coarse(place));
    }
  }

  /** Paths alive whose equity window is open. */
  private countOpen(paths: Index): void {
    const block = this.world.block;
    const place = this.layout.open(block.quarter);
    for (let p: Index = 0; p < paths; p++) {
      if (at(block.alive, p) > 0.5 && at(block.open, p) > 0.5) this.tallies.count(place);
    }
  }

  private countPosition(position: Index, amounts: Column, scale: number, paths: Index): void {
    const block = this.world.block;
    const start = this.layout.position(position, this.layout.yearOf(block.quarter));
    for (let p: Index = 0; p < paths; p++) {
      if (at(block.alive, p) > 0.5) this.tallies.count(start + signedBin(at(amounts, p) * scale));
    }
  }
}

import { both, choose, Column, greater, Index, LANES, lesser, read, splat, write } from "#lane";
import { exponentialLanes } from "../arithmetic/exponential";
import { abreast, Block, columns, fill } from "./block";
import { CapacityContract } from "./contracts/capacity";
import { Forecast } from "./forecast";
import { STEP, Terms, YEAR } from "./terms";

/** Quarters between the order and the last quarter before delivery. */
const WAITING = 3;

/**
 * Optional capacity is ordered a year ahead, if the forecast need exceeds what is under contract and cash covers the
 * forecast burn of that year and a year of the new bills; once ordered, that amount is firm. All options are
 * ordered in the same proportion.
 */
export class Options {
  /** Share ordered for each of the coming quarters. */
  private readonly orders: Column[] = columns(WAITING);
  private readonly available: number[] = [];

  constructor(
    private readonly terms: Terms,
    private readonly quarters: Index,
  ) {
    for (let q = 0; q < quarters; q++) this.available.push(0);
  }

  plan(contracts: CapacityContract[]): void {
    for (let q = 0; q < this.quarters; q++) {
      let sum: number = 0;
      for (let c = 0; c < contracts.length; c++) sum += contracts[c].optional(q);
      this.available[q] = sum;
    }
  }

  begin(block: Block): void {
    fill(block.exercised, 0);
    for (let i = 0; i < WAITING; i++) fill(this.orders[i], 0);
  }

  /** Decides, once this quarter is paid, on the quarter a year from now; `trainingGrowth` is the plan's growth until then. */
  decide(block: Block, forecast: Forecast, trainingGrowth: number): void {
    const later = block.quarter + YEAR;
    const available = later < this.quarters ? this.available[later] : 0;
    const inverse = splat(available > 0 ? 1 / available : 0);
    const bills = splat(available * YEAR);
    const now = this.available[block.quarter];
    const before = this.available[(later < this.quarters ? later : this.quarters) - 1];
    const kept = splat(available > before ? before / available : 1);
    const today = forecast.plannedAt(block.quarter);
    const contracted = splat(today > 0 && later < this.quarters ? forecast.plannedAt(later) / today : 1);
    const carried = contracted * splat(available > 0 ? now / available : 1);
    const minimum = splat(this.terms.cashMinimum);
    const year = splat(YEAR * STEP);
    const training = splat(trainingGrowth);
    const zero = splat(0);
    const one = splat(1);
    const last = this.orders[WAITING - 1];
    for (let p = 0; p < abreast; p += LANES) {
      const growth = exponentialLanes(lesser(one, read(block.growth, p)) * year);
      const need = read(block.inference, p) * growth + read(block.training, p) * training;
      const gap = need - contracted * read(block.capacity, p);
      const wanted = lesser(one, greater(zero, read(block.exercised, p) * carried + gap * inverse));
      const held = kept * read(last, p);
      const more = greater(zero, wanted - held) * bills;
      const left = read(block.cash[block.obligor], p) - minimum - more;
      const able = both(zero < left, greater(zero, read(block.burnYear, p)) < left);
      write(block.exercised, p, read(this.orders[0], p));
      const ordered = greater(held, choose(able, wanted, zero));
      for (let i = 0; i + 1 < WAITING; i++) write(this.orders[i], p, read(this.orders[i + 1], p));
      write(last, p, ordered);
    }
  }
}

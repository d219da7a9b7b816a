import { Column, Index, LANES, read, splat, write } from "#lane";
import { exponential, exponentialLanes } from "../arithmetic/exponential";
import { abreast, Block, copy } from "./block";
import { CapacityContract } from "./contracts/capacity";
import { RevenueShare } from "./contracts/revenueShare";
import { sumAhead } from "./schedule";
import { STEP, Terms, YEAR } from "./terms";

const LN2 = 0.6931471805599453;

/** Quarters that are still billed in full after a notice. */
const NOTICE = 2;

/** How far ahead one forecast looks. */
class Horizon {
  readonly bills: number[] = [];
  quarters: number = 0;
  /** Weights of long-run growth and of today's excess growth in the log of mean revenue over the horizon. */
  longWeight: number = 0;
  excessWeight: number = 0;
}

/**
 * What the firm itself expects to burn: its bills along the schedules, scaled to the path's own bills of today, less
 * its revenue after costs, which it expects to grow as today's growth fades at the central half-life.
 */
export class Forecast {
  private readonly planned: number[] = [];
  private readonly ahead: Horizon = new Horizon();
  private readonly runway: Horizon = new Horizon();
  private readonly cuts: Horizon = new Horizon();
  private readonly year: Horizon = new Horizon();

  constructor(
    private readonly terms: Terms,
    private readonly quarters: Index,
  ) {
    for (let q = 0; q < quarters; q++) this.planned.push(0);
  }

  plan(contracts: CapacityContract[]): void {
    for (let q = 0; q < this.quarters; q++) {
      let sum: number = 0;
      for (let c = 0; c < contracts.length; c++) sum += contracts[c].planned(q);
      this.planned[q] = sum;
    }
    this.set(this.ahead, this.terms.lookAhead);
    this.set(this.runway, this.terms.runway);
    this.set(this.cuts, this.terms.cutLookAhead + NOTICE);
    this.set(this.year, YEAR);
  }

  plannedAt(quarter: Index): number {
    return this.planned[quarter];
  }

  private set(horizon: Horizon, quarters: number): void {
    const k = LN2 / this.terms.halfLife;
    const middle = 0.5 * quarters * STEP;
    horizon.quarters = quarters;
    horizon.excessWeight = (1 - exponential(-k * middle)) / k;
    horizon.longWeight = middle - horizon.excessWeight;
    for (let q = 0; q < this.quarters; q++) {
      const sum = sumAhead(this.planned, q, quarters);
      if (q < horizon.bills.length) horizon.bills[q] = sum;
      else horizon.bills.push(sum);
    }
  }

  /** Writes the four forecasts; `costShare` is the share of revenue that running cost takes. */
  look(block: Block, costShare: number, shares: RevenueShare[]): void {
    this.burn(block, this.ahead, costShare, shares, block.burnAhead);
    this.burn(block, this.runway, costShare, shares, block.burnRunway);
    this.burn(block, this.cuts, costShare, shares, block.burnCuts);
    if (this.year.quarters === this.cuts.quarters) copy(block.burnCuts, block.burnYear);
    else this.burn(block, this.year, costShare, shares, block.burnYear);
  }

  private burn(
    block: Block,
    horizon: Horizon,
    costShare: number,
    shares: RevenueShare[],
    into: Column,
  ): void {
    const today = this.planned[block.quarter];
    const scale = splat(today > 0 ? horizon.bills[block.quarter] / today : 0);
    const unscaled = splat(today > 0 ? 0 : horizon.bills[block.quarter]);
    const fixed = splat(horizon.quarters * this.terms.costFixed * STEP);
    const time = splat(horizon.quarters * STEP);
    const net = splat(1 - costShare);
    const long = splat(this.terms.longGrowth * horizon.longWeight);
    const excess = splat(horizon.excessWeight);
    for (let p = 0; p < abreast; p += LANES) {
      const growth = exponentialLanes(long + excess * read(block.growth, p));
      const bills = scale * read(block.bills, p) + unscaled;
      const revenue = read(block.rate, p) * growth * time;
      let shared = splat(0);
      for (let i = 0; i < shares.length; i++) {
        shared = shared + shares[i].expected(revenue, block.quarter, horizon.quarters, p);
      }
      write(into, p, bills + fixed + shared - net * revenue);
    }
  }
}

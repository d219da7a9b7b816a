import { choose, Column, greater, Index, LANES, lesser, read, splat, write } from "#lane";
import { exponentialLanes } from "../arithmetic/exponential";
import { abreast, Block, fill, perPath } from "./block";
import { Revenue } from "./revenue";
import { COMPUTE, Shocks } from "./shocks";
import { glide } from "./schedule";
import { Tape } from "../lane/tape";
import { STEP, Terms } from "./terms";

/**
 * What compute the firm wants: a share of revenue to serve its customers, which falls as compute gets cheaper, and a
 * training plan that follows revenue against plan by a power. In dollars of contracted compute a quarter.
 */
export class Compute {
  private readonly price: Column = perPath();
  private readonly training: number[] = [];

  constructor(
    private readonly terms: Terms,
    private readonly quarters: Index,
  ) {}

  read(tape: Tape): void {
    tape.list(this.training, this.quarters);
  }

  begin(): void {
    fill(this.price, 0);
  }

  advance(block: Block, shocks: Shocks, revenue: Revenue): void {
    const terms = this.terms;
    const q = block.quarter;
    const share = splat(glide(terms.inference, terms.inferenceLong, terms.inferenceGlide, q));
    const spread = splat(terms.computeVolatility * Math.sqrt(STEP));
    const plan = splat(this.training[q] * terms.training);
    const elasticity = splat(terms.trainingElasticity);
    const floor = splat(terms.trainingFloor);
    for (let p = 0; p < abreast; p += LANES) {
      const price = read(this.price, p) - spread * shocks.factor(COMPUTE, q, p);
      write(this.price, p, price);
      write(block.inference, p, share * read(block.revenue, p) * exponentialLanes(price));
      const follow = exponentialLanes(elasticity * revenue.againstPlan(block, p));
      write(block.training, p, plan * greater(floor, follow));
    }
  }

  /** How much of the capacity delivered is used. */
  use(block: Block): void {
    const one = splat(1);
    const tiny = splat(1e-12);
    for (let p = 0; p < abreast; p += LANES) {
      const need = read(block.inference, p) + read(block.training, p);
      write(block.use, p, lesser(one, need / greater(tiny, read(block.capacity, p))));
    }
  }

  /** Growth factor of the training plan over so many quarters, 1 beyond the horizon. */
  trainingGrowth(quarter: Index, ahead: Index): number {
    const later = quarter + ahead;
    const today = this.training[quarter];
    return later < this.quarters && today > 0 ? this.training[later] / today : 1;
  }

  /** How much of the need contracts and the spot market leave unmet; training counts by half. */
  miss(block: Block, spot: Column): void {
    const zero = splat(0);
    const one = splat(1);
    const half = splat(0.5);
    const tiny = splat(1e-300);
    for (let p = 0; p < abreast; p += LANES) {
      const need = read(block.inference, p) + half * read(block.training, p);
      const met = read(block.capacity, p) + read(spot, p);
      const missing = greater(zero, one - met / greater(tiny, need));
      write(block.shortage, p, choose(zero < need, missing, zero));
    }
  }
}

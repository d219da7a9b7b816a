import { glide, positive } from "./arithmetic";
import type { Plan } from "./plan";
import { QUARTER, type Terms } from "./terms";

/** docs/model.md, 2. Compute: need, in dollars of contracted compute a quarter. */
export class Compute {
  inference = 0;
  training = 0;
  /** Share of need that could not be met. */
  shortage = 0;
  /** p: log of the compute that a dollar of revenue needs, against today's plan. */
  private price = 0;

  constructor(
    private readonly terms: Terms,
    private readonly plan: Plan,
  ) {}

  get need(): number {
    return this.inference + this.training;
  }

  /** The need of a quarter; `ahead` is ln R/R_plan. */
  step(quarter: number, shock: number, revenue: number, ahead: number): void {
    const {
      inference,
      inferenceLong,
      glide: years,
      volatility,
      training,
      trainingFloor,
      elasticity,
    } = this.terms.compute;
    this.price -= volatility * Math.sqrt(QUARTER) * shock;
    const share = glide(inference, inferenceLong, years, (quarter + 1 / 2) * QUARTER);
    this.inference = share * revenue * Math.exp(this.price);
    const followed = Math.max(trainingFloor, Math.exp(elasticity * ahead));
    this.training = this.plan.training(quarter) * training * followed;
  }

  /** What is left unmet; training counts by half, as it can wait. */
  meet(available: number): void {
    const pressing = this.inference + this.training / 2;
    this.shortage = pressing > 0 ? positive(1 - available / pressing) : 0;
  }
}

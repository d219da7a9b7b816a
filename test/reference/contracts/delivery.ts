import { clamp } from "../arithmetic";

/** docs/model.md, 3. Delivery lags a rising schedule and follows a falling one at once. */
export class Delivery {
  /** `now` is n, what is delivered; `slip` is s, in quarters; `effect` that of the delivery factor on the pace. */
  built: number;

  constructor(
    public now: number,
    private readonly slip: number,
    private readonly effect: number,
  ) {
    this.built = now;
  }

  /** `strain` slows what is built down. */
  step(scheduled: number, shock: number, strain: number): void {
    const pace = this.slip > 0 ? clamp((1 + this.effect * shock) / (1 + this.slip)) : 1;
    this.now = scheduled > this.now ? this.now + pace * (scheduled - this.now) : scheduled;
    const slowed = pace * (1 - strain);
    this.built = scheduled > this.built ? this.built + slowed * (scheduled - this.built) : scheduled;
  }
}

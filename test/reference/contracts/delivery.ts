import { clamp } from "../arithmetic";

/** docs/model.md, 3. Delivery lags a rising schedule and follows a falling one at once. */
export class Delivery {
  /** `now` is n, what is delivered; `slip` is s, in quarters; `effect` that of the delivery factor on the pace. */
  constructor(
    public now: number,
    private readonly slip: number,
    private readonly effect: number,
  ) {}

  step(scheduled: number, shock: number): void {
    const pace = this.slip > 0 ? clamp((1 + this.effect * shock) / (1 + this.slip)) : 1;
    this.now = scheduled > this.now ? this.now + pace * (scheduled - this.now) : scheduled;
  }
}

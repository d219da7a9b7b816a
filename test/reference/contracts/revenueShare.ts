import type { RevenueShare } from "../../../src/scenario/contracts/revenueShare";
import { quartersBetween } from "../../../src/scenario/quarter";
import type { Scenario } from "../../../src/scenario/scenario";
import { clamp, positive } from "../arithmetic";

/** docs/model.md, 4. Share of revenue, until its last quarter and a cap on all that is paid. */
export class Sharing {
  private readonly last: number;
  /** Left of the cap. */
  private left: number;

  constructor(
    readonly contract: RevenueShare,
    { start }: Scenario,
  ) {
    this.last = quartersBetween(start, contract.end);
    this.left = positive(contract.cap.value - contract.paid.value);
  }

  due(quarter: number, revenue: number): number {
    return quarter <= this.last ? Math.min(this.contract.rate.value * revenue, this.left) : 0;
  }

  paid(amount: number): void {
    this.left -= amount;
  }

  /** docs/model.md, 5: of revenue in the next n quarters, as far as end and cap allow. */
  forecast(quarter: number, n: number, revenue: number): number {
    const running = clamp(this.last - quarter, 0, n) / n;
    return Math.min(this.contract.rate.value * revenue * running, this.left);
  }
}

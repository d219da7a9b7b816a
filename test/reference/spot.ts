import { positive } from "./arithmetic";
import type { Plan } from "./plan";
import type { Terms } from "./terms";

/** docs/model.md, 4. Compute outside contracts. */
export class Spot {
  /** Bought in the quarter, at contract prices; and what that costs. */
  bought = 0;
  cost = 0;

  /** `today` is what all contracts announce for the first quarter. */
  constructor(
    private readonly terms: Terms,
    private readonly plan: Plan,
    private readonly today: number,
  ) {}

  /** Buys what is needed above capacity, as far as the money goes: capacity that can be renewed first. */
  buy(quarter: number, need: number, money: number): void {
    const { renewal, spotPremium } = this.terms.compute;
    const renewed = Math.min(positive(need), this.plan.renewable(quarter), positive(money) / renewal);
    const left = positive(money) - renewed * renewal;
    const fresh = Math.min(positive(need) - renewed, this.supply(quarter), left / spotPremium);
    this.bought = renewed + fresh;
    this.cost = renewed * renewal + fresh * spotPremium;
  }

  private supply(quarter: number): number {
    const { spotStart, spotGrowth } = this.terms.compute;
    return spotStart * this.today * (1 + spotGrowth) ** (quarter / 4);
  }
}

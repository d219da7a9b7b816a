import type { Scenario } from "../../src/scenario/scenario";
import { positive } from "./arithmetic";
import type { Capacity } from "./contracts/capacity";
import type { Ordering } from "./contracts/onwardOrder";
import type { Market } from "./market";
import { QUARTER, strengthOf, type Terms } from "./terms";

/** docs/model.md, 3. Capacity build: what dear money did last quarter to those who build on credit. */
export class Builders {
  /** By how much it holds back who borrows all, and what it adds to the price of a loan, a quarter. */
  strain = 0;
  dear = 0;
  private readonly strength: number;

  constructor(
    scenario: Scenario,
    private readonly terms: Terms,
  ) {
    this.strength = strengthOf(scenario, "capacity-build");
  }

  /** How far it holds back one who borrows all; nobody lends to one whom marks put in distress. */
  holds(doubted: boolean): number {
    return doubted ? Math.max(this.strain, this.strength) : this.strain;
  }

  /** At a quarter's end, for the next. */
  feel({ credit }: Market, miss: number): void {
    const { build } = this.terms;
    const worse = positive(-credit);
    const stress = positive(worse - build.threshold) + build.missEffect * miss;
    this.strain = Math.min(1, this.strength * build.effect * stress);
    this.dear = this.strength * this.terms.credit.spread * QUARTER * worse;
  }
}

/** Of what vendors order ahead for a contract, the share that is borrowed. */
export function borrowedShare(capacity: Capacity, orders: readonly Ordering[]): number {
  let [built, lent] = [0, 0];
  for (const { contract, serves, debt } of orders) {
    if (serves !== capacity || contract.lead.value === 0) continue;
    built += contract.share.value;
    lent += contract.share.value * debt;
  }
  return built > 0 ? lent / built : 0;
}

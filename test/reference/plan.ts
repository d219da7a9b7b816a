import { total } from "./arithmetic";
import { type Amounts, amountsOf, through } from "./amounts";
import type { Deal } from "./contracts/deal";
import { plannedRevenue } from "./revenue";
import type { Scenario } from "../../src/scenario/scenario";
import type { Terms } from "./terms";

/** What is foreseen on the first day: the same on every path. */
export interface Plan {
  /** docs/model.md, 1: ln R_plan/R(0) at the end of each quarter. */
  readonly revenue: readonly number[];
  /** docs/model.md, 2: plan(q), training compute. */
  readonly training: Amounts;
  /** docs/model.md, 3: what all contracts announce. */
  readonly announced: Amounts;
  /** docs/model.md, 4: capacity of contracts that have passed their peak. */
  readonly renewable: Amounts;
  /** docs/model.md, 5: planned(q), bills of all contracts without options not yet ordered. */
  readonly bills: Amounts;
  /** docs/model.md, 9: A(q), the optional amount. */
  readonly options: Amounts;
}

export function planOf(scenario: Scenario, terms: Terms, deals: readonly Deal[]): Plan {
  const over = (of: (deal: Deal, quarter: number) => number): Amounts =>
    through(scenario.quarters, (quarter) => total(deals.map((deal) => of(deal, quarter))));
  const announced = (deal: Deal, quarter: number): number => {
    const { running, added } = deal.announced(quarter);
    return running + added;
  };
  return {
    revenue: plannedRevenue(scenario, terms),
    training: amountsOf(scenario.schedules["compute.training"], scenario),
    announced: over(announced),
    renewable: over(({ planned }, quarter) => peak(planned, quarter) - planned(quarter)),
    bills: over(({ planned }, quarter) => planned(quarter)),
    options: over((deal, quarter) => announced(deal, quarter) * deal.parts.option),
  };
}

/** The most so far. */
const peak = (amounts: Amounts, quarter: number): number =>
  Math.max(...Array.from({ length: quarter + 1 }, (_, q) => amounts(q)));

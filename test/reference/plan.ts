import type { Scenario } from "../../src/scenario/scenario";
import { total } from "./arithmetic";
import { type Amounts, amountsOf, through } from "./amounts";
import { announcedOf, partsOf, planned } from "./contracts/parts";
import { isCapacity } from "./contracts/kinds";
import { plannedRevenue } from "./revenue";
import type { Terms } from "./terms";

/** What is known on the first day: the same on every path. */
export interface Plan {
  /** docs/model.md, 1: ln R_plan/R(0) at the end of each quarter. */
  readonly revenue: readonly number[];
  /** docs/model.md, 2: plan(q), training compute. */
  readonly training: Amounts;
  /** docs/model.md, 5: planned(q), bills of all contracts without options not yet ordered. */
  readonly bills: Amounts;
  /** docs/model.md, 9: A(q), the optional amount. */
  readonly options: Amounts;
  /** docs/model.md, 4: capacity of contracts that have passed their peak. */
  readonly renewable: Amounts;
  /** docs/model.md, Outcomes: what all contracts announce. */
  readonly announced: Amounts;
}

export function planOf(scenario: Scenario, terms: Terms): Plan {
  const { commitments } = terms;
  const contracts = scenario.contracts.filter(isCapacity).map((contract) => {
    const announced = announcedOf(contract, scenario, commitments.scale);
    const parts = partsOf(contract, commitments.firmness);
    const bill = through(scenario.quarters, (quarter) =>
      planned(announced(quarter), parts, contract.holds.value),
    );
    return { announced, parts, bill };
  });
  const over = (of: (contract: (typeof contracts)[number], quarter: number) => number): Amounts =>
    through(scenario.quarters, (quarter) => total(contracts.map((contract) => of(contract, quarter))));
  const peak = (amounts: Amounts, quarter: number): number =>
    Math.max(...Array.from({ length: quarter + 1 }, (_, q) => amounts(q)));
  return {
    revenue: plannedRevenue(scenario, terms),
    training: amountsOf(scenario.schedules["compute.training"], scenario),
    bills: over(({ bill }, quarter) => bill(quarter)),
    options: over(({ announced, parts }, q) => (announced(q).running + announced(q).added) * parts.option),
    renewable: over(({ bill }, quarter) => peak(bill, quarter) - bill(quarter)),
    announced: over(({ announced }, quarter) => announced(quarter).running + announced(quarter).added),
  };
}

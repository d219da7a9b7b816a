import type { Scenario } from "../../src/scenario/scenario";
import type { Schedule } from "../../src/scenario/schedule";
import { spread } from "../../src/scenario/spread";

/** What a plan gives in each quarter; beyond the last one it stays as it is (docs/model.md, 5). */
export type Amounts = (quarter: number) => number;

/** Amounts through the horizon that are worked out once. */
export function through(quarters: number, of: Amounts): Amounts {
  const amounts = Array.from({ length: quarters }, (_, quarter) => of(quarter));
  return (quarter) => amounts[Math.min(quarter, quarters - 1)];
}

/** docs/model.md, 3. Schedule. */
export function amountsOf(schedule: Schedule | undefined, { start, quarters }: Scenario): Amounts {
  const amounts = schedule ? spread(schedule, start, quarters) : [];
  return through(quarters, (quarter) => amounts[quarter] ?? 0);
}

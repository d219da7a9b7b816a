import { type Problem, problem } from "../problems";
import type { Scenario } from "../scenario";

/**
 * Units that the largest amount may have. Fewer would fall into the first bins of a histogram, which tell nothing of them; more
 * could not be summed exactly over 2^16 paths (docs/adr/0003-tallies-are-whole-numbers.md).
 */
const [least, most] = [1, 2 ** 17];

/** A unit of the histograms that is not 1 suits the obligor's own money: its cash, revenue, value, plan and contracts. */
export function checkMoney({ moneyScale, assumptions, schedules, contracts }: Scenario): Problem[] {
  if (!(moneyScale > 0 && moneyScale < Infinity)) return []; // told of the field itself
  const plans = [schedules["compute.training"], ...contracts.map((one) => "schedule" in one && one.schedule)];
  const largest = Math.max(
    ...["cash.start", "revenue.level", "market.value"].map((id) => assumptions[id].value),
    ...plans.flatMap((plan) => (plan ? Object.values({ ...plan.years, ...plan.quarters }) : [])),
  );
  const said = (units: number) => Number((largest / units).toPrecision(3));
  const [low, high] = [Math.min(1, said(most)), Math.max(1, said(least))];
  return largest === 0 || (moneyScale >= low && moneyScale <= high)
    ? []
    : [problem("moneyScale", `${low} to ${high} for at most ${largest} bn USD`, String(moneyScale))];
}

import { limits, unitsOfLargest } from "./limits";
import type { Scenario } from "./scenario";

/** The largest amount of the obligor's own money: its cash, revenue, value, plan and contracts; bn USD. */
export function largestAmount({ assumptions, schedules, contracts }: Scenario): number {
  const plans = [schedules["compute.training"], ...contracts.map((one) => "schedule" in one && one.schedule)];
  return Math.max(
    ...["cash.start", "revenue.level", "market.value"].map((id) => assumptions[id].value),
    ...plans.flatMap((plan) => (plan ? Object.values({ ...plan.years, ...plan.quarters }) : [])),
  );
}

/** The units, in bn USD and round to three digits, that suit a largest amount; any does where there is no money. */
export function unitsFor(largest: number): { readonly low: number; readonly high: number } {
  if (largest === 0) return { low: limits.moneyUnit, high: limits.money };
  const [low, high] = [unitsOfLargest.most, unitsOfLargest.least].map((units) =>
    Math.max(limits.moneyUnit, Number((largest / units).toPrecision(3))),
  );
  return { low, high };
}

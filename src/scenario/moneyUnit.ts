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

/** The scenario with the unit nearest to 1 that suits its money if it has 1, as files have that do not think of it. */
export function withOrdinaryUnit(scenario: Scenario): Scenario {
  const { low, high } = unitsFor(largestAmount(scenario));
  if (scenario.moneyScale !== 1 || (low <= 1 && high >= 1)) return scenario;
  return { ...scenario, moneyScale: Math.min(high, Math.max(low, 1)) };
}

/**
 * The scenario `after` a change, its unit changed in proportion to its largest amount if the one that it has does not suit its
 * money any more: so what was read of the scenario `before` is read as well of it.
 */
export function withFittingUnit(before: Scenario, after: Scenario): Scenario {
  const largest = largestAmount(after);
  const { low, high } = unitsFor(largest);
  if (after.moneyScale >= low && after.moneyScale <= high) return after;
  const proportional = (before.moneyScale * largest) / largestAmount(before);
  return { ...after, moneyScale: Math.min(high, Math.max(low, proportional)) };
}

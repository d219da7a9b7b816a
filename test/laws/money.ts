import { places } from "../../src/scenario/places";
import type { Scenario } from "../../src/scenario/scenario";
import type { Schedule } from "../../src/scenario/schedule";

const times = (amounts: Readonly<Record<string, number>> | undefined, factor: number) =>
  Object.fromEntries(Object.entries(amounts ?? {}).map(([time, amount]) => [time, amount * factor]));

/** A schedule with every amount times a factor. */
export const timesSchedule = (schedule: Schedule, factor: number): Schedule => ({
  ...schedule,
  years: times(schedule.years, factor),
  quarters: times(schedule.quarters, factor),
});

function scheduleTimes(schedule: Schedule, factor: number): Schedule {
  if (!schedule.unit.startsWith("bn USD")) return schedule;
  return timesSchedule(schedule, factor);
}

/** The same scenario in another currency: every amount of money, and the unit of its histograms, times a factor. */
export function timesMoney(scenario: Scenario, factor: number): Scenario {
  const next = structuredClone(scenario);
  next.moneyScale *= factor;
  for (const { quantity } of places(next)) {
    if (!quantity.unit.startsWith("bn USD")) continue;
    quantity.value *= factor;
    if (quantity.low !== undefined) quantity.low *= factor;
    if (quantity.high !== undefined) quantity.high *= factor;
  }
  for (const party of next.parties) if (party.id === next.obligor) party.cash.value *= factor;
  const training = next.schedules["compute.training"];
  if (training) next.schedules["compute.training"] = scheduleTimes(training, factor);
  for (const contract of next.contracts) {
    if ("schedule" in contract && contract.schedule)
      contract.schedule = scheduleTimes(contract.schedule, factor);
  }
  return next;
}

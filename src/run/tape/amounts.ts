import { levels } from "../../scenario/levels";
import type { Scenario } from "../../scenario/scenario";
import type { Schedule } from "../../scenario/schedule";
import { spread } from "../../scenario/spread";

type Span = Pick<Scenario, "start" | "quarters">;

/** Schedules read once each: scenarios share those in which they do not differ, and nearly always begin and end alike. */
function readBy(read: typeof spread) {
  const known = new WeakMap<Schedule, Span & { readonly amounts: readonly number[] }>();
  return (schedule: Schedule | undefined, { start, quarters }: Span): readonly number[] => {
    if (schedule === undefined) return Array.from({ length: quarters }, () => 0);
    const before = known.get(schedule);
    if (before?.start === start && before.quarters === quarters) return before.amounts;
    const amounts = read(schedule, start, quarters);
    known.set(schedule, { start, quarters, amounts });
    return amounts;
  };
}

/** The amount of each quarter of a scenario; nothing where there is no schedule. */
export const amountsOf = readBy(spread);

/** The level at each quarter's end, likewise. */
export const levelsOf = readBy(levels);

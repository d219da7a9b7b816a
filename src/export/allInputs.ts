import { fields } from "../scenario/fields";
import type { Scenario } from "../scenario/scenario";
import type { Schedule } from "../scenario/schedule";
import type { Input } from "./inputs";

/** Every input of a scenario: its single numbers and choices, then the amounts of its schedules, year by year. */
export const allInputs = (scenario: Scenario): readonly Input[] => [
  ...fields(scenario),
  ...scenario.contracts.flatMap((contract) =>
    Object.entries(contract).flatMap(([key, held]) =>
      isSchedule(held) ? amounts(`contract.${contract.id}.${key}`, contract.label, held) : [],
    ),
  ),
  ...Object.entries(scenario.schedules).flatMap(([key, held]) =>
    held === undefined ? [] : amounts(key, key, held),
  ),
];

const isSchedule = (held: unknown): held is Schedule =>
  typeof held === "object" && held !== null && ("years" in held || "quarters" in held);

const amounts = (path: string, name: string, schedule: Schedule): readonly Input[] =>
  Object.entries({ ...schedule.quarters, ...schedule.years }).map(([time, value]) => ({
    path: `${path}.${time}`,
    label: `${name}, ${time}`,
    unit: schedule.unit,
    value,
    source: schedule.source,
    grade: schedule.grade,
    note: schedule.note,
  }));

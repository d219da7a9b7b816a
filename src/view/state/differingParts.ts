import { canonical } from "../../scenario/canonical";
import type { Part } from "../../scenario/parts";
import type { Scenario } from "../../scenario/scenario";
import type { Schedule } from "../../scenario/schedule";
import { nameOf } from "./editing";

/** What one scenario has of a part: nothing, so much in all on its schedule, or terms like or unlike those of the first. */
export type Held =
  | { readonly what: "absent" | "present" | "otherTerms" }
  | { readonly what: "total"; readonly total: number; readonly unit: string };

/** A contract, firm, sudden loss or plan in which scenarios differ in more than single numbers. */
export interface DifferingPart {
  readonly id: string;
  readonly name: string;
  readonly held: readonly Held[];
}

/** What readers are told of a part, and its single numbers, which are compared as fields. */
const isTerm = ([key, value]: [string, unknown]): boolean =>
  !["note", "label", "name", "short"].includes(key) &&
  !(typeof value === "object" && value !== null && "value" in value && "grade" in value);

/** A schedule is its amounts. */
const essence = (value: unknown): unknown =>
  typeof value === "object" && value !== null && "unit" in value && "source" in value
    ? { ...value, source: undefined, grade: undefined, note: undefined, asOf: undefined }
    : value;

const terms = (part: object): string =>
  canonical(
    Object.fromEntries(
      Object.entries(part)
        .filter(isTerm)
        .map(([key, value]) => [key, essence(value)]),
    ),
  );

const totalOf = ({ years = {}, quarters = {} }: Schedule): number =>
  [...Object.values(years), ...Object.values(quarters)].reduce((sum, amount) => sum + amount, 0);

function held(part: Part | undefined, first: Part | undefined): Held {
  if (part === undefined) return { what: "absent" };
  if ("schedule" in part && part.schedule !== undefined)
    return { what: "total", total: totalOf(part.schedule), unit: part.schedule.unit };
  return { what: first === undefined || terms(part) === terms(first) ? "present" : "otherTerms" };
}

/** The parts in which scenarios differ, in the order of their lists. */
export function differingParts(scenarios: readonly Scenario[]): readonly DifferingPart[] {
  const rows = (["contracts", "parties", "jumps"] as const).flatMap((list) => {
    const ids = [...new Set(scenarios.flatMap((scenario) => scenario[list].map(({ id }) => id)))];
    return ids.flatMap((id): DifferingPart[] => {
      const each = scenarios.map((scenario): Part | undefined =>
        scenario[list].find((part) => part.id === id),
      );
      const known = each.find((part) => part !== undefined);
      const kinds = new Set(each.map((part) => (part === undefined ? "" : terms(part))));
      if (known === undefined || kinds.size === 1) return [];
      return [{ id: `${list} ${id}`, name: nameOf(known), held: each.map((part) => held(part, each[0])) }];
    });
  });
  const plans = scenarios.map(({ schedules }) => schedules["compute.training"]);
  const same = new Set(plans.map((plan) => canonical(essence(plan)))).size === 1;
  const plan = (schedule: Schedule | undefined): Held =>
    schedule === undefined
      ? { what: "absent" }
      : { what: "total", total: totalOf(schedule), unit: schedule.unit };
  return same ? rows : [...rows, { id: "plan", name: "", held: plans.map(plan) }];
}

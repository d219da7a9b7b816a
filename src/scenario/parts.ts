import * as v from "valibot";
import { canonical } from "./canonical";
import { Contract } from "./contracts";
import { Jump } from "./jump";
import { limits } from "./limits";
import { withFittingUnit } from "./moneyUnit";
import { Party } from "./party";
import { ScenarioError } from "./problems";
import type { Scenario } from "./scenario";
import { Schedule } from "./schedule";
import { Source } from "./source";
import { Id } from "./text";
import { validate } from "./validate";

const table = <Part extends v.GenericSchema>(part: Part, most: number) =>
  v.optional(v.pipe(v.record(Id, v.nullable(part)), v.maxEntries(most)));

/**
 * Whole parts of a scenario that differ from those of its base, by list and id: what takes the place of the part of that
 * id, or joins the list; null takes it out. Single numbers are set by their path instead (set.ts).
 */
export const Parts = v.strictObject({
  parties: table(Party, limits.parties),
  contracts: table(Contract, limits.contracts),
  jumps: table(Jump, limits.jumps),
  sources: table(Source, limits.sources),
  schedules: v.optional(v.strictObject({ "compute.training": v.optional(v.nullable(Schedule)) })),
});
export type Parts = v.InferOutput<typeof Parts>;

/** The lists of things with ids that can be edited whole. */
export const partLists = ["parties", "contracts", "jumps", "sources"] as const;
export type PartList = (typeof partLists)[number];
export type Part<List extends PartList = PartList> = Scenario[List][number];

/** The scenario with its parts replaced, added and left out. Whether they go together is not looked at. */
export function assembled(base: Scenario, parts: Parts): Scenario {
  const { "compute.training": training = base.schedules["compute.training"] } = parts.schedules ?? {};
  return {
    ...base,
    schedules: training === null || training === undefined ? {} : { "compute.training": training },
    parties: merged(base.parties, parts.parties),
    contracts: merged(base.contracts, parts.contracts),
    jumps: merged(base.jumps, parts.jumps),
    sources: merged(base.sources, parts.sources),
  };
}

/** The same, checked as a file would be. Throws a ScenarioError that names every field that is wrong. */
export function withParts(base: Scenario, parts: Parts): Scenario {
  if (countParts(parts) === 0) return base;
  const read = validate(withFittingUnit(base, assembled(base, parts)));
  if (!read.ok) throw new ScenarioError(read.errors);
  return read.scenario;
}

function merged<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  parts: Readonly<Record<string, Thing | null>> = {},
): Thing[] {
  const joining = Object.values(parts).filter(
    (part) => part !== null && !things.some(({ id }) => id === part.id),
  );
  return [...things.map((thing) => (thing.id in parts ? parts[thing.id] : thing)), ...joining].filter(
    (thing) => thing !== null && thing !== undefined,
  );
}

/** How many parts differ. */
export const countParts = (parts: Parts): number =>
  Object.values(parts).reduce((sum, list) => sum + Object.keys(list ?? {}).length, 0);

/** Parts with one more edit. What is as in the base again is no difference. */
export function withPart<List extends PartList>(
  base: Scenario,
  parts: Parts,
  list: List,
  part: Part<List> | { readonly id: string; readonly removed: true },
): Parts {
  const { id } = part;
  const original = base[list].find((one) => one.id === id) ?? null;
  const next = "removed" in part ? null : part;
  const { [id]: _, ...others } = (parts[list] ?? {}) as Record<string, Part | null>;
  return tidied({
    ...parts,
    [list]: canonical(next) === canonical(original) ? others : { ...others, [id]: next },
  });
}

/** Parts with another schedule of the obligor; null for none. */
export function withSchedule(base: Scenario, parts: Parts, schedule: Schedule | null): Parts {
  const same = canonical(schedule) === canonical(base.schedules["compute.training"] ?? null);
  return tidied({ ...parts, schedules: same ? {} : { "compute.training": schedule } });
}

/** Without lists that hold nothing. */
const tidied = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, list]) => Object.keys(list ?? {}).length > 0));

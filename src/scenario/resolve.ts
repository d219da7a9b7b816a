import type { Preset } from "./preset";
import { problem, ScenarioError } from "./problems";
import type { Scenario } from "./scenario";
import { applySet } from "./set";
import { validate } from "./validate";

/** Finds a scenario or preset by its id. */
export type Find = (id: string) => Scenario | Preset | undefined;

/**
 * The whole scenario that a preset means. `find` knows what it extends. Throws a ScenarioError if that is unknown, if
 * presets extend each other in a ring, if what it removes or sets does not exist, or if the result is no valid scenario.
 */
export function resolve(document: Scenario | Preset, find: Find, trail: readonly string[] = []): Scenario {
  if (!("extends" in document)) return document;
  const { id } = document;
  const way = [...trail, id];
  if (trail.includes(id))
    throw new ScenarioError([problem(`preset ${id}.extends`, "no ring", way.join(" → "))]);
  const base = find(document.extends);
  if (base === undefined)
    throw new ScenarioError([problem(`preset ${id}.extends`, "a known scenario", document.extends)]);
  const read = validate(extended(resolve(base, find, way), document));
  if (!read.ok)
    throw new ScenarioError(
      read.errors.map(({ field, expected, got }) => problem(`preset ${id}: ${field}`, expected, got)),
    );
  return read.scenario;
}

function extended(base: Scenario, preset: Preset): Scenario {
  const {
    id,
    title,
    author,
    why,
    asOf = base.asOf,
    schedules,
    addParties,
    addContracts,
    addSources,
  } = preset;
  const left = remaining(base, preset);
  const whole: Scenario = {
    ...left,
    ...{ id, title, author, why, asOf },
    schedules: { ...left.schedules, ...schedules },
    parties: [...left.parties, ...(addParties ?? [])],
    contracts: [...left.contracts, ...(addContracts ?? [])],
    sources: [...left.sources, ...(addSources ?? [])],
  };
  return applySet(whole, preset.set);
}

function remaining(base: Scenario, { id, remove = [] }: Preset): Scenario {
  const gone = new Set(remove);
  const keep = <Thing extends { readonly id: string }>(kind: string, things: readonly Thing[]): Thing[] =>
    things.filter((thing) => !gone.delete(`${kind}.${thing.id}`));
  const left = {
    ...base,
    parties: keep("party", base.parties),
    contracts: keep("contract", base.contracts),
    jumps: keep("jump", base.jumps),
    loops: keep("loop", base.loops),
  };
  if (gone.size > 0)
    throw new ScenarioError(
      [...gone].map((path) => problem(`preset ${id}.remove`, "something that is there", path)),
    );
  return left;
}

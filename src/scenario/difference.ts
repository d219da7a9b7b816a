import { type Edits, applyEdits } from "./edits";
import { canonical } from "./canonical";
import { scenarioHash } from "./hash";
import { countParts, partLists, type Parts, withParts } from "./parts";
import { type Place, places } from "./places";
import { problem, ScenarioError } from "./problems";
import type { Quantity } from "./quantity";
import type { Scenario } from "./scenario";
import type { Setting, Settings, Sourced } from "./setting";

/**
 * What to change in `base` to get `scenario`: fields where fields are enough, else whole parts too. Throws a ScenarioError
 * if neither is: when dates, factors, or the order of parts differ.
 */
export function difference(base: Scenario, scenario: Scenario): Edits {
  const sources = partsOf(base, scenario, ["sources"]);
  for (const parts of [sources, partsOf(base, scenario, partLists)]) {
    const edits = settled(base, scenario, parts);
    if (edits !== null) return edits;
  }
  throw new ScenarioError([
    problem(
      `scenario ${scenario.id}`,
      `${base.id} with fields and parts changed`,
      "other dates, factors or draws",
    ),
  ]);
}

/** Those parts and the fields that then still differ, or null if that is not all. */
function settled(base: Scenario, scenario: Scenario, parts: Parts): Edits | null {
  try {
    const set = settings(withParts(base, parts), scenario);
    const edits: Edits = countParts(parts) === 0 ? { set } : { set, parts };
    return scenarioHash(applyEdits(base, edits)) === scenarioHash(scenario) ? edits : null;
  } catch (cause) {
    if (cause instanceof ScenarioError) return null;
    throw cause;
  }
}

/** The entries of some lists, and the schedules, that are not the same in both. */
function partsOf(base: Scenario, scenario: Scenario, lists: readonly (typeof partLists)[number][]): Parts {
  const parts: Record<string, Record<string, unknown>> = {};
  for (const list of lists) {
    const before = new Map<string, unknown>(base[list].map((part) => [part.id, part]));
    const after = new Map<string, unknown>(scenario[list].map((part) => [part.id, part]));
    const ids = [...new Set([...before.keys(), ...after.keys()])];
    const differing = ids.filter((id) => canonical(before.get(id)) !== canonical(after.get(id)));
    if (differing.length > 0)
      parts[list] = Object.fromEntries(differing.map((id) => [id, after.get(id) ?? null]));
  }
  const training = "compute.training";
  if (lists.length > 1 && canonical(base.schedules[training]) !== canonical(scenario.schedules[training]))
    parts["schedules"] = { [training]: scenario.schedules[training] ?? null };
  return parts;
}

/** The fields that differ, by path. A number that somebody merely set is a plain number, another comes with its source. */
function settings(base: Scenario, scenario: Scenario): Settings {
  const before = new Map(places(base).map((place) => [place.path, place.quantity]));
  const numbers = places(scenario).flatMap(({ path, quantity }: Place): [string, Setting | Sourced][] => {
    const old = before.get(path);
    return old === undefined || sameFigure(old, quantity) ? [] : [[path, settingOf(quantity)]];
  });
  const modes = scenario.loops.flatMap(({ id, mode }): [string, Setting][] =>
    base.loops.some((loop) => loop.id === id && loop.mode !== mode) ? [[`loop.${id}.mode`, mode]] : [],
  );
  const seed: [string, Setting][] = base.seed === scenario.seed ? [] : [["seed", scenario.seed]];
  return Object.fromEntries([...numbers, ...modes, ...seed]);
}

const sameFigure = (a: Quantity, b: Quantity): boolean =>
  a.value === b.value && a.source === b.source && a.grade === b.grade;

function settingOf({ unit: _, others: _o, ...sourced }: Quantity): Setting | Sourced {
  return sourced.source === "ours" && sourced.note === undefined ? sourced.value : sourced;
}

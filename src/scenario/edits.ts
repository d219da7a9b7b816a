import { countParts, type Parts, withParts } from "./parts";
import type { Scenario } from "./scenario";
import { applySet } from "./set";
import type { Settings } from "./setting";

/** How a scenario differs from the one that it is built on: fields by their path, and whole parts. */
export interface Edits {
  readonly set: Settings;
  readonly parts?: Parts | undefined;
}

/** The scenario after its edits, whole parts first. Throws a ScenarioError that names every field that is wrong. */
export const applyEdits = (base: Scenario, { set, parts = {} }: Edits): Scenario =>
  applySet(withParts(base, parts), set);

/** How many edits there are. */
export const countEdits = ({ set, parts = {} }: Edits): number => Object.keys(set).length + countParts(parts);

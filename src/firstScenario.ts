import { parseScenario } from "./scenario/parse";
import { ScenarioError } from "./scenario/problems";
import type { Scenario } from "./scenario/scenario";
import document from "../scenarios/2026-10.json";

/** The scenario that a first visit shows; the others are fetched after its answer. Throws a ScenarioError. */
export function firstScenario(): Scenario {
  const read = parseScenario(document);
  if (!read.ok) throw new ScenarioError(read.errors);
  return read.scenario;
}

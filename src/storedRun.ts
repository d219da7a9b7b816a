import * as v from "valibot";
import type { Run } from "./metrics/run";
import { scenarioHash } from "./scenario/hash";
import type { Scenario } from "./scenario/scenario";
import { RunShape } from "./store/runShape";

/**
 * The result of a shipped scenario that was computed when the page was built, so that a first answer needs no engine.
 * Undefined where there is none, or it is not of this very scenario: then the page computes.
 */
export async function storedRun(scenario: Scenario): Promise<Run | undefined> {
  const answer = await fetch(`stored/${scenario.id}.json`).catch(() => undefined); // offline, or none was built
  if (answer?.ok !== true || answer.headers.get("content-type")?.includes("json") !== true) return undefined;
  const read = v.safeParse(RunShape, await answer.json());
  return read.success && read.output.scenario.hash === scenarioHash(scenario) ? read.output : undefined;
}

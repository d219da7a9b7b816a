import type { Run } from "../metrics/run";
import type { Scenario } from "../scenario/scenario";
import { spawnHere } from "./here";
import { openPool } from "./pool";
import { Simulation } from "./simulation";

/** Paths of the results that come with the page: as many as it simulates by itself. */
export const STORED_PATHS = 20_480;

/**
 * The answer of a shipped scenario that the page shows until it has computed its own. What only charts show is left out:
 * they come with the page's own run, and the answer has to be there at once.
 */
export async function storedAnswer(scenario: Scenario, module: WebAssembly.Module): Promise<Run> {
  const run = await new Simulation(scenario, openPool(spawnHere, 1, module)).extend({ paths: STORED_PATHS });
  return { ...run, byQuarter: [], solvency: [], flows: [], samplePaths: [] };
}

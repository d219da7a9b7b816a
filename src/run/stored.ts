import type { Outcome, Run } from "../metrics/run";
import type { Scenario } from "../scenario/scenario";
import { spawnHere } from "./here";
import { openPool } from "./pool";
import { Simulation } from "./simulation";

/** Paths of the results that come with the page: as many as it simulates by itself. */
export const STORED_PATHS = 20_480;

/** What a ready-made scenario comes to: the three outcomes by its headline's date. Plain JSON. */
export interface StoredHeadline {
  readonly id: string;
  readonly headline: Outcome;
}

/** What each of some scenarios comes to, to be read before one is opened. */
export async function storedHeadlines(
  scenarios: readonly Scenario[],
  module: WebAssembly.Module,
): Promise<readonly StoredHeadline[]> {
  const pool = openPool(spawnHere, 1, module);
  const told: StoredHeadline[] = [];
  for (const scenario of scenarios) {
    const { headline } = await new Simulation(scenario, pool).extend({ paths: STORED_PATHS });
    told.push({ id: scenario.id, headline });
  }
  return told;
}

/**
 * The answer of a shipped scenario that the page shows until it has computed its own. What only charts show is left out:
 * they come with the page's own run, and the answer has to be there at once.
 */
export async function storedAnswer(scenario: Scenario, module: WebAssembly.Module): Promise<Run> {
  const run = await new Simulation(scenario, openPool(spawnHere, 1, module)).extend({ paths: STORED_PATHS });
  return { ...run, byQuarter: [], solvency: [], flows: [], samplePaths: [] };
}

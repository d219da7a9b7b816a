import type { Scenario } from "../scenario/scenario";
import { spawnHere } from "./here";
import { pack, type Packed } from "./packed";
import { openPool } from "./pool";
import { Simulation } from "./simulation";

/** Paths of the results that come with the page: as many as it simulates by itself. */
export const STORED_PATHS = 20_000;

/** The result of a shipped scenario that the page shows until it has computed its own. */
export async function storedRun(scenario: Scenario, module: WebAssembly.Module): Promise<Packed> {
  return pack(await new Simulation(scenario, openPool(spawnHere, 1, module)).extend({ paths: STORED_PATHS }));
}

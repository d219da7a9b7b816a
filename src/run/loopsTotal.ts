import type { Paired } from "../metrics/attribution/attribution";
import { changeOf } from "../metrics/sensitivity/change";
import type { Scenario } from "../scenario/scenario";
import { type Off, runningLoops } from "../scenario/worlds";
import { applySet } from "../scenario/set";
import { World } from "./fates";
import type { Pool } from "./pool";

export interface TotalEffort {
  readonly off: Off;
  readonly paths: number;
  readonly signal?: AbortSignal;
}

/**
 * What all running loops together add to the chance of default: two worlds over the same futures, where their shares in it
 * (attribute) take a world for each set of them. Rejects with the signal's reason when it is stopped.
 */
export async function loopsTotal(
  scenario: Scenario,
  pool: Pool,
  { off, paths, signal }: TotalEffort,
): Promise<Paired> {
  const without = runningLoops(scenario).map(({ id }) => [`loop.${id}.mode`, off]);
  const worlds = [applySet(scenario, Object.fromEntries(without)), scenario];
  const [cut, whole] = await Promise.all(worlds.map((world) => new World(world, pool).fates(paths, signal)));
  return changeOf(cut, whole);
}

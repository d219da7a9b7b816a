import type { LoopTotals } from "../metrics/attribution/attribution";
import { shareOfPaths } from "../metrics/scramblings";
import { changeOf } from "../metrics/sensitivity/change";
import type { Scenario } from "../scenario/scenario";
import { type Off, runningLoops } from "../scenario/worlds";
import { applySet } from "../scenario/set";
import { World } from "./fates";
import type { Pool } from "./pool";

export interface TotalsEffort {
  readonly paths: number;
  readonly signal?: AbortSignal;
}

/**
 * What all running loops together add to the chance of default, next to either way of taking them out: three worlds over the
 * same futures, where their shares in it (attribute) take a world for each set of them. Rejects with the signal's reason when
 * it is stopped.
 */
export async function loopTotals(
  scenario: Scenario,
  pool: Pool,
  { paths, signal }: TotalsEffort,
): Promise<LoopTotals> {
  const without = (off: Off) =>
    applySet(scenario, Object.fromEntries(runningLoops(scenario).map(({ id }) => [`loop.${id}.mode`, off])));
  const worlds = [scenario, without("exogenised"), without("absent")];
  const [whole, exogenised, absent] = await Promise.all(
    worlds.map((world) => new World(world, pool).fates(paths, signal)),
  );
  return {
    ...{ paths, fails: shareOfPaths(whole, scenario).estimate },
    added: { exogenised: changeOf(exogenised, whole), absent: changeOf(absent, whole) },
  };
}

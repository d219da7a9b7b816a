import type { LoopTotals } from "../metrics/attribution/attribution";
import { differenceOf, ofAmounts } from "../metrics/attribution/paired";
import { shareOfPaths } from "../metrics/scramblings";
import { changeOf } from "../metrics/sensitivity/change";
import type { Scenario } from "../scenario/scenario";
import { type Off, runningLoops } from "../scenario/worlds";
import { applySet } from "../scenario/set";
import { momentsOf } from "../stats/moments";
import { type Ends, endsOf } from "./ends";
import type { Pool } from "./pool";

export interface TotalsEffort {
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onPaths?: (done: number) => void; // of the shares, where they are worked out as well
}

/**
 * What all running loops together add to the chance of default and to what all lose, next to either way of taking them out: three
 * worlds over the same futures, where their shares in it (attribute) take a world for each set of them. Rejects with the signal's
 * reason when it is stopped.
 */
export async function loopTotals(scenario: Scenario, pool: Pool, effort: TotalsEffort): Promise<LoopTotals> {
  const without = (off: Off) =>
    applySet(scenario, Object.fromEntries(runningLoops(scenario).map(({ id }) => [`loop.${id}.mode`, off])));
  const worlds = [scenario, without("exogenised"), without("absent")];
  const [whole, exogenised, absent] = await Promise.all(worlds.map((world) => endsOf(world, pool, effort)));
  const lossAdded = (from: Ends) => ofAmounts(momentsOf(differenceOf([from.lost, whole.lost])));
  return {
    paths: effort.paths,
    fails: shareOfPaths(whole.fates, scenario).estimate,
    added: {
      exogenised: changeOf(exogenised.fates, whole.fates),
      absent: changeOf(absent.fates, whole.fates),
    },
    loses: momentsOf(whole.lost).mean,
    lossAdded: { exogenised: lossAdded(exogenised), absent: lossAdded(absent) },
  };
}

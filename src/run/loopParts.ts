import type { LoopParts } from "../metrics/attribution/attribution";
import type { Scenario } from "../scenario/scenario";
import { asideEffort } from "./asideEffort";
import { attribute } from "./attribution";
import { loopTotals, type TotalsEffort } from "./loopTotals";
import type { Pool } from "./pool";

/**
 * What the loops add: together next to either way of taking them out, over as many futures as asked for, and each next to the loops
 * exogenised, over as many as the page tells of, since that takes a world for each set of them. Rejects with the signal's reason when
 * it is stopped.
 */
export async function loopParts(scenario: Scenario, pool: Pool, effort: TotalsEffort): Promise<LoopParts> {
  const most = Math.max(2, Math.min(effort.paths, asideEffort.attributed[1]));
  return {
    totals: await loopTotals(scenario, pool, effort),
    parts: await attribute(scenario, pool, { ...effort, off: "exogenised", paths: most }),
  };
}

import type { LoopParts } from "../metrics/attribution/attribution";
import type { Scenario } from "../scenario/scenario";
import { asideEffort } from "./asideEffort";
import { attribute } from "./attribution";
import { loopTotals, type TotalsEffort } from "./loopTotals";
import type { Pool } from "./pool";

/**
 * What the loops add, next to either way of taking them out: together over as many futures as asked for, each of them over few,
 * as that takes a world for each set of them. Rejects with the signal's reason when it is stopped.
 */
export async function loopParts(scenario: Scenario, pool: Pool, effort: TotalsEffort): Promise<LoopParts> {
  const { paths, signal } = effort;
  const few = Math.max(2, Math.min(paths, asideEffort.attributed[0]));
  const stoppable = signal === undefined ? {} : { signal };
  const next = (off: "exogenised" | "absent") => attribute(scenario, pool, { off, paths: few, ...stoppable });
  return {
    totals: await loopTotals(scenario, pool, effort),
    parts: [await next("exogenised"), await next("absent")],
  };
}

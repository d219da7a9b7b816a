import { quartersBetween } from "../scenario/quarter";
import { byQuarter, type Plan } from "./byQuarter";
import { firstMissed, flows, paidShare } from "./flows";
import { losses, lossTogether } from "./losses";
import { outcomeAt, outcomes } from "./outcomes";
import type { Run, SamplePath } from "./run";
import { selfFulfilling } from "./selfFulfilling";
import { solvency } from "./solvency";
import type { Reading } from "./tally";

/** What a summary says of its own making. */
export interface Provenance {
  readonly runId: string;
  readonly fingerprint: string;
  readonly engine: string;
  readonly scenarioHash: string;
  /** Whether the mean of every factor was shifted by its price of risk. */
  readonly riskPriced: boolean;
}

/**
 * A run as plain data: every statistic that the page, the command line and the exports tell. It yields between its parts,
 * which together take a page longer than a frame when they are worked out for the first time.
 */
export function* summarise(
  reading: Reading,
  plan: Plan,
  samplePaths: readonly SamplePath[],
  from: Provenance,
): Generator<void, Run> {
  const { scenario, tally } = reading;
  const quarters = byQuarter(reading, plan);
  yield;
  const distributions = solvency(reading);
  yield;
  const lost = losses(reading);
  yield;
  return {
    runId: from.runId,
    fingerprint: from.fingerprint,
    engine: from.engine,
    scenario: {
      id: scenario.id,
      title: from.riskPriced ? `${scenario.title}, risk priced` : scenario.title,
      hash: from.scenarioHash,
      asOf: scenario.asOf,
    },
    seed: scenario.seed,
    paths: tally.paths,
    quarters: quarters.map(({ quarter }) => quarter),
    headline: outcomeAt(reading, quartersBetween(scenario.start, scenario.headline)),
    outcomes: outcomes(reading),
    byQuarter: quarters,
    solvency: distributions,
    losses: lost,
    lossTogether: lossTogether(reading),
    flows: flows(reading),
    paidShare: paidShare(reading),
    firstMissed: firstMissed(reading),
    selfFulfilling: selfFulfilling(reading),
    samplePaths,
  };
}

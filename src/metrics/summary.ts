import { addQuarters, quartersBetween } from "../scenario/quarter";
import { byQuarter, type Plan } from "./byQuarter";
import { firstMissed, flows, paidShare } from "./flows";
import { lossInAll, losses, lossTogether } from "./losses";
import { outcomeAt, outcomes } from "./outcomes";
import type { Run, SamplePath } from "./run";
import { selfFulfilling } from "./selfFulfilling";
import { solvency } from "./solvency";
import type { Reading } from "./tally";
import { whenRead } from "./whenRead";

/** What a summary says of its own making. */
export interface Provenance {
  readonly runId: () => string;
  readonly fingerprint: () => string;
  readonly engine: string;
  readonly scenarioHash: () => string;
  /** Whether the mean of every factor was shifted by its price of risk. */
  readonly riskPriced: boolean;
}

/**
 * A run as plain data: every statistic that the page, the command line and the exports tell, each worked out when it is first
 * read. The tally must not change from then on.
 */
export function summarise(
  reading: Reading,
  plan: Plan,
  samplePaths: readonly SamplePath[],
  from: Provenance,
): Run {
  const { scenario, layout, tally } = reading;
  return whenRead<Run>({
    runId: from.runId,
    fingerprint: from.fingerprint,
    engine: () => from.engine,
    scenario: () => ({
      id: scenario.id,
      title: from.riskPriced ? `${scenario.title}, risk priced` : scenario.title,
      hash: from.scenarioHash(),
      asOf: scenario.asOf,
    }),
    seed: () => scenario.seed,
    paths: () => tally.paths,
    quarters: () => Array.from({ length: layout.quarters }, (_, q) => addQuarters(scenario.start, q)),
    headline: () => outcomeAt(reading, quartersBetween(scenario.start, scenario.headline)),
    outcomes: () => outcomes(reading),
    byQuarter: () => byQuarter(reading, plan),
    solvency: () => solvency(reading),
    losses: () => losses(reading),
    lossInAll: () => lossInAll(reading),
    lossTogether: () => lossTogether(reading),
    flows: () => flows(reading),
    paidShare: () => paidShare(reading),
    firstMissed: () => firstMissed(reading),
    selfFulfilling: () => selfFulfilling(reading),
    samplePaths: () => samplePaths,
  });
}

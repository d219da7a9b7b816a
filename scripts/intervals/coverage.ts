import type { Estimate, Run } from "../../src/metrics/run";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { scenarioHash } from "../../src/scenario/hash";
import { type Sampling, samplings } from "../../src/scenario/sampling";
import type { Scenario } from "../../src/scenario/scenario";
import { wilson } from "../../src/stats/wilson";

/** Runs with seeds of their own, the paths of each where it is read, and those of the run that stands for the truth. */
const REPLICATIONS = 2000;
const PATHS = [1024, 4096];
const TRUTH = 1 << 20;

/** Figures of the headline quarter whose intervals are held to the truth. */
const figures: Readonly<Record<string, (run: Run) => Estimate>> = {
  default: ({ headline }) => headline.default,
  restructured: ({ headline }) => headline.restructured,
  "pays as signed": ({ headline }) => headline.paysAsSigned,
  "default by the third year's end": ({ outcomes }) => outcomes[2].default,
  "paid share": ({ paidShare }) => paidShare!,
  "mean loss": (run) => most(run).mean,
  "95th percentile of loss": (run) => most(run).p95,
  "expected shortfall": (run) => most(run).expectedShortfall,
  "median revenue": (run) => at(run).revenue.p50,
  "median cash": (run) => at(run).cash.p50,
  "95th percentile of cash": (run) => at(run).cash.p95,
  "median revenue, half a year before": (run) => at(run, 2).revenue.p50,
  "median cash, half a year before": (run) => at(run, 2).cash.p50,
};

/** The headline quarter, or so many before it. */
const at = ({ byQuarter, headline }: Run, before = 0) =>
  byQuarter[byQuarter.findIndex(({ quarter }) => quarter === headline.quarter) - before];

/** The losses of who loses most. */
const most = ({ losses }: Run) =>
  Object.values(losses).reduce((one, other) => (other.mean.estimate > one.mean.estimate ? other : one));

interface Held {
  readonly truth: number;
  /** Share of the intervals that hold the truth, and its own 95 % interval. */
  readonly covered: Estimate;
  readonly meanWidth: number;
  /** Mean squared deviation of the estimates from the truth. */
  readonly meanSquare: number;
}

/** How often each figure's nominal 95 % interval holds the truth under each sampling, over runs with seeds of their own. */
export async function coverage(scenario: Scenario, engine: WebAssembly.Module) {
  const pool = openPool(spawnHere, 1, engine);
  const run = (sampling: Sampling, seed: string) => new Simulation({ ...scenario, sampling, seed }, pool);
  const truth = estimatesOf(await run("sobol", "coverage: the truth").extend({ paths: TRUTH }));
  const seeds = Array.from({ length: REPLICATIONS }, (_, i) => `coverage ${i}`);
  const read = await inTurn(samplings, (sampling) =>
    inTurn(seeds, (seed) => {
      const growing = run(sampling, seed);
      return inTurn(PATHS, async (paths) => estimatesOf(await growing.extend({ paths })));
    }),
  );
  pool.close();
  return {
    scenario: { id: scenario.id, hash: scenarioHash(scenario) },
    ...{ replications: REPLICATIONS, truthPaths: TRUTH, nominal: 0.95 },
    lengths: PATHS.map((paths, length) => ({
      paths,
      samplings: Object.fromEntries(
        samplings.map((sampling, i) => [
          sampling,
          heldTo(
            truth,
            read[i].map((lengths) => lengths[length]),
          ),
        ]),
      ),
    })),
  };
}

const estimatesOf = (run: Run): Record<string, Estimate> =>
  Object.fromEntries(Object.entries(figures).map(([name, of]) => [name, of(run)]));

function heldTo(
  truths: Readonly<Record<string, Estimate>>,
  runs: readonly Readonly<Record<string, Estimate>>[],
): Record<string, Held> {
  return Object.fromEntries(
    Object.entries(truths).map(([name, { estimate: truth }]) => {
      const all = runs.map((run) => run[name]);
      const covered = all.filter(({ low, high }) => low <= truth && truth <= high).length;
      const mean = (of: (one: Estimate) => number) => all.reduce((sum, one) => sum + of(one), 0) / all.length;
      return [
        name,
        {
          truth,
          covered: { estimate: covered / all.length, ...wilson(covered, all.length) },
          meanWidth: mean(({ low, high }) => high - low),
          meanSquare: mean(({ estimate }) => (estimate - truth) * (estimate - truth)),
        },
      ];
    }),
  );
}

/** One after another: a run's memory is free for the next. */
async function inTurn<From, To>(list: readonly From[], of: (one: From) => Promise<To>): Promise<To[]> {
  const done: To[] = [];
  for (const one of list) done.push(await of(one));
  return done;
}

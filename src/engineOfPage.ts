import type { PathTable } from "./metrics/pathTable";
import { type Footing, openBrowserPool } from "./run/browser";
import type { Pool } from "./run/pool";
import { Simulation } from "./run/simulation";
import { nextTask } from "./run/slices";
import { riskPriced } from "./run/tape/tape";
import type { Scenario } from "./scenario/scenario";
import { openStoredAsides } from "./stored";
import type { Explorer } from "./view/state/explorer";
import type { Simulator } from "./view/state/simulator";

const rowsAtATime = 1024; // so that every worker has something to do

type Exploring = typeof import("./exploring").exploring;

/** The next frame, by which the answer that led to a question is on screen; a page out of sight has none, and waits a moment. */
const frame = () =>
  new Promise<unknown>((next) => {
    requestAnimationFrame(next);
    setTimeout(next, 250);
  });

/** A question whose answering is fetched when it is first asked, and not before the page's own answer is seen. */
const late =
  <Given extends readonly unknown[], Answer>(
    pick: (all: Exploring) => (...given: Given) => Promise<Answer>,
  ) =>
  async (...given: Given): Promise<Answer> => {
    await frame();
    const { exploring } = await import("./exploring");
    return pick(exploring)(...given);
  };

/**
 * The engine behind the page. Workers start at once; a scenario that was met before is extended, not begun again, as
 * long as somebody holds on to it. What came with the page about the first scenario is told before it is worked out.
 */
export function engineOfPage(first: Scenario): {
  readonly simulator: Simulator;
  readonly explorer: Explorer;
  readonly footing: Promise<Footing>;
} {
  const footing = openBrowserPool();
  const met = new WeakMap<Scenario, Simulation>();
  const stored = openStoredAsides(first);
  const asidesOf = async (scenario: Scenario) => {
    await frame(); // the answer is on screen before anything is fetched that stands beside it
    return stored(scenario);
  };

  let ready: Pool | undefined;
  void footing.then(({ pool }) => (ready = pool));

  const simulationIn = (pool: Pool, scenario: Scenario): Simulation => {
    const known = met.get(scenario) ?? new Simulation(scenario, pool);
    met.set(scenario, known);
    return known;
  };
  const simulationOf = async (scenario: Scenario) => simulationIn((await footing).pool, scenario);
  /** Work on a scenario, in the page's pool. */
  const pooled =
    <Effort, Answer>(work: (scenario: Scenario, pool: Pool, effort: Effort) => Promise<Answer>) =>
    async (scenario: Scenario, effort: Effort & { readonly signal: AbortSignal }): Promise<Answer> => {
      const { pool } = await footing;
      effort.signal.throwIfAborted();
      return work(scenario, pool, effort);
    };
  const simulator: Simulator = {
    simulate: async (scenario, effort) => {
      // At once if that can be: workers begin before the page shows what was moved.
      const simulation = ready ? simulationIn(ready, scenario) : await simulationOf(scenario);
      effort.signal.throwIfAborted();
      return simulation.extend(effort);
    },
    priceRisk: pooled((scenario, pool, effort) => new Simulation(scenario, pool, riskPriced).extend(effort)),
    loopTotals: async (scenario, effort) => {
      const known = (await asidesOf(scenario))?.totals;
      if (known?.paths === effort.paths) effort.onTotals?.(known);
      return pooled(late((all) => all.loopTotals))(scenario, effort);
    },
    attribute: async (scenario, effort) => {
      const known = effort.off === "exogenised" ? await asidesOf(scenario) : undefined;
      if (known !== undefined && known.attribution.paths > effort.paths) return known.attribution;
      await effort.room;
      return pooled(late((all) => all.attribute))(scenario, effort);
    },
    pathColumns: async (scenario, from, to) => {
      const simulation = await simulationOf(scenario);
      const starts = Array.from(
        { length: Math.ceil((to - from) / rowsAtATime) },
        (_, k) => from + k * rowsAtATime,
      );
      return joined(
        await Promise.all(
          starts.map((start) => simulation.columns(start, Math.min(to, start + rowsAtATime))),
        ),
      );
    },
    painted: async () => {
      if ((await footing).crowded) await frame().then(nextTask);
    },
  };
  const explorer: Explorer = {
    tornado: async (scenario, effort) => {
      const computed = pooled(late(({ tornado }) => tornado));
      const known = await asidesOf(scenario);
      if (known === undefined) return computed(scenario, effort);
      effort.onTornado?.(known.tornado);
      const { onTornado: _, ...quietly } = effort; // on the way to it there is less to tell
      return computed(scenario, quietly);
    },
    loopParts: async (scenario, effort) => {
      const known = await asidesOf(scenario);
      if (known?.totals.paths === effort.paths) return { totals: known.totals, parts: known.attribution };
      return pooled(late((all) => all.loopParts))(scenario, effort);
    },
    drivers: pooled(late(({ drivers }) => drivers)),
    seek: pooled(late(({ seek }) => seek)),
    breaking: pooled(late(({ breaking }) => breaking)),
    sweep: pooled(late(({ sweep }) => sweep)),
    explain: pooled(late(({ explain }) => explain)),
    backtest: pooled(late(({ backtest }) => backtest)),
    response: pooled(late(({ response }) => response)),
    scatter: pooled(late(({ scatter }) => scatter)),
    uncertainty: pooled(late(({ uncertainty }) => uncertainty)),
    shippedUncertainty: async (scenario) => (await asidesOf(scenario))?.uncertainty ?? null,
    cutLoops: pooled(late(({ cutLoops }) => cutLoops)),
  };
  return { simulator, explorer, footing };
}

/** Tables of consecutive paths as one. */
function joined(tables: readonly PathTable[]): PathTable {
  const [first] = tables;
  if (first === undefined) return { columns: [], rows: 0, data: [] };
  const rows = tables.reduce((sum, table) => sum + table.rows, 0);
  const data = first.columns.map((_, column) => {
    const whole = new Float64Array(rows);
    let at = 0;
    for (const table of tables) {
      whole.set(table.data[column] ?? [], at);
      at += table.rows;
    }
    return whole;
  });
  return { columns: first.columns, rows, data };
}

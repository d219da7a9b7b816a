import { columnOf } from "../metrics/pathTable";
import { defaultedBy } from "../metrics/attribution/defaultedBy";
import type { OutcomeId, Scatter } from "../metrics/sensitivity/scatter";
import { quartersBetween } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { draws, sourcesIn } from "./drawn";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";
import { Simulation } from "./simulation";

export interface ScatterEffort {
  readonly stream: string; // id of what is drawn
  readonly outcome: OutcomeId;
  readonly paths: number;
  readonly signal?: AbortSignal;
}

/** Paths that one worker does at a time: newer work need not wait long. */
const CHUNK = 1024;

/** One draw of the first `paths` futures against what each came to. */
export async function scatter(
  scenario: Scenario,
  pool: Pool,
  { stream, outcome, paths, signal }: ScatterEffort,
): Promise<Scatter> {
  const source = sourcesIn(scenario).find(({ drawn }) => drawn.id === stream);
  if (source === undefined)
    throw new RangeError(`${stream}: expected something that is drawn, got no such stream`);
  const [x] = await draws(scenario, pool, [source], { paths, signal });
  const [y, fates] = [new Float64Array(paths), new Uint8Array(paths)];
  const by = quartersBetween(scenario.start, scenario.headline);
  const simulation = new Simulation(scenario, pool);
  const starts = Array.from({ length: Math.ceil(paths / CHUNK) }, (_, k) => k * CHUNK);
  const ask = async (from: number) => ({
    from,
    table: await simulation.columns(from, Math.min(paths, from + CHUNK)),
  });
  for await (const { from, table } of inTurn(starts, 2 * pool.size, ask)) {
    signal?.throwIfAborted();
    y.set(columnOf(table, outcome), from);
    fates.set(
      Uint8Array.from(columnOf(table, "defaultQuarter"), (q) => (defaultedBy(q, by) ? 1 : 0)),
      from,
    );
  }
  return { headline: scenario.headline, drawn: source.drawn, outcome, x, y, fates };
}

import type { Drawn } from "../metrics/sensitivity/drivers";
import { fields } from "../scenario/fields";
import { quartersBetween } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";
import type { Together } from "./station";
import { streamsOf } from "./tape/streams";
import { tapeOf } from "./tape/tape";

/** Something drawn on every path, and where its draws are. */
export interface Source {
  readonly drawn: Drawn;
  readonly together: Together;
}

/** Draws once a path whose stream is called otherwise than the field that it is about. */
const once: Readonly<Record<string, string>> = {
  "revenue:growth": "revenue.growth",
  "revenue:halfLife": "revenue.halfLife",
  "revenue:ceiling": "revenue.ceiling",
  "agreement:first": "stretch.agreement",
};

/**
 * What can be told apart: the market factors, on average over the quarters up to the headline's, what is drawn once a
 * path about revenue and agreement, and the size, the condition and the delay of each contract.
 */
export function sourcesIn(scenario: Scenario): readonly Source[] {
  const streams = streamsOf(scenario);
  const width = streams.factors.length + streams.quarterly.length;
  const quarters = quartersBetween(scenario.start, scenario.headline) + 1;
  const factors = scenario.factors.map(({ label }, k) => ({
    drawn: { id: streams.factors[k].id, label },
    together: { first: k, every: width, count: quarters },
  }));
  const labels = new Map(fields(scenario).map(({ path, label }) => [path, label]));
  const others = streams.once.flatMap(({ id }, k) => {
    const path = once[id] ?? id.replaceAll(":", ".");
    const label = labels.get(path);
    if (label === undefined) return [];
    const together = { first: scenario.quarters * width + k, every: 0, count: 1 };
    return [{ drawn: { id, label, path }, together }];
  });
  return [...factors, ...others];
}

/** Paths whose draws one worker reads at a time: whole blocks. */
const CHUNK = 2048;

/** The draws of the first `paths` futures, a column for each source. */
export async function draws(
  scenario: Scenario,
  pool: Pool,
  sources: readonly Source[],
  { paths, signal }: { readonly paths: number; readonly signal?: AbortSignal | undefined },
): Promise<readonly Float64Array[]> {
  const columns = sources.map(({ together }) => together);
  const tape = tapeOf(scenario);
  const values = sources.map(() => new Float64Array(paths));
  const starts = Array.from({ length: Math.ceil(paths / CHUNK) }, (_, k) => k * CHUNK);
  const ask = async (from: number) => ({
    from,
    part: await pool.ask(
      tape,
      (desk, epoch) => desk.drawn(epoch, columns, from, Math.min(paths, from + CHUNK)),
      signal,
    ),
  });
  for await (const { from, part } of inTurn(starts, 2 * pool.size, ask)) {
    signal?.throwIfAborted();
    part.forEach((column, k) => values[k].set(column, from));
  }
  return values;
}

import { defaultedBy } from "../metrics/attribution/defaultedBy";
import { losersOf, totalOf } from "../metrics/attribution/losers";
import type { Fates } from "../metrics/sensitivity/change";
import { quartersBetween } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";
import { starts } from "./starts";
import { realWorld, tapeOf } from "./tape/tape";

/** Paths that one worker does at a time. */
const CHUNK = 1024;

/** What futures of one scenario come to. */
export interface Ends {
  readonly fates: Fates; // by the end of the headline quarter
  readonly lost: Float64Array; // by all parties but the obligor together, bn USD
}

/** What the first `paths` futures come to: two numbers a future, where a table of all outcomes would take thirty. Rejects with the signal's reason when it is stopped. */
export async function endsOf(
  scenario: Scenario,
  pool: Pool,
  { paths, signal }: { readonly paths: number; readonly signal?: AbortSignal },
): Promise<Ends> {
  const by = quartersBetween(scenario.start, scenario.headline);
  const losers = losersOf(scenario);
  const tape = tapeOf(scenario, realWorld);
  const [fates, lost] = [new Uint8Array(paths), new Float64Array(paths)];
  const ask = async (from: number) => {
    const to = Math.min(paths, from + CHUNK);
    return { from, outputs: await pool.ask(tape, (desk, epoch) => desk.outputs(epoch, from, to), signal) };
  };
  for await (const { from, outputs } of inTurn(starts(paths, CHUNK), 2 * pool.size, ask)) {
    signal?.throwIfAborted();
    const [, quarters] = outputs;
    quarters.forEach((quarter, i) => (fates[from + i] = defaultedBy(quarter, by) ? 1 : 0));
    const columns = losers.map(({ place }) => outputs[place]);
    lost.set(totalOf(columns, quarters.length), from);
  }
  return { fates, lost };
}

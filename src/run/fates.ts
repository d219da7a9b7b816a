import type { Fates } from "../metrics/sensitivity/change";
import { quartersBetween } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";
import { type Measure, realWorld, tapeOf } from "./tape/tape";

/** Paths that one worker does at a time: newer work need not wait long. */
const CHUNK = 1024;

/** Which futures of one scenario default by its headline quarter. Asked for more, it does only what is missing. */
export class World {
  private known: Fates = new Uint8Array(0);

  constructor(
    readonly scenario: Scenario,
    private readonly pool: Pool,
    private readonly measure: Measure = realWorld,
  ) {}

  /** The fates of the first `paths` futures. Rejects with the signal's reason when it is stopped. */
  async fates(paths: number, signal?: AbortSignal): Promise<Fates> {
    if (paths > this.known.length) this.known = await this.extended(paths, signal);
    return this.known.subarray(0, paths);
  }

  private async extended(paths: number, signal: AbortSignal | undefined): Promise<Fates> {
    const { start, headline } = this.scenario;
    const by = quartersBetween(start, headline);
    const tape = tapeOf(this.scenario, this.measure);
    const fates = new Uint8Array(paths);
    fates.set(this.known);
    const starts: number[] = [];
    for (let from = this.known.length; from < paths; from += CHUNK) starts.push(from);
    const ask = async (from: number) => ({
      from,
      part: await this.pool.ask(
        tape,
        (desk, epoch) => desk.fates(epoch, by, from, Math.min(paths, from + CHUNK)),
        signal,
      ),
    });
    for await (const { from, part } of inTurn(starts, 2 * this.pool.size, ask)) {
      signal?.throwIfAborted();
      fates.set(part, from);
    }
    return fates;
  }
}

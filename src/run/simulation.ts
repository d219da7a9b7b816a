import { PATHS } from "../model/block";
import type { Plan } from "../metrics/byQuarter";
import { outputColumns, type PathTable } from "../metrics/pathTable";
import type { Run, SamplePath } from "../metrics/run";
import { summarise } from "../metrics/summary";
import { addTally, emptyTally, layoutOf, type Tally } from "../metrics/tally";
import { scenarioHash } from "../scenario/hash";
import { addQuarters } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { ENGINE, fingerprintOf, runIdOf } from "./fingerprint";
import type { Pool } from "./pool";
import { type Cut, inSlices } from "./slices";
import type { Part, Traces } from "./station";
import { type Measure, realWorld, type Tape, tapeOf } from "./tape/tape";

/** How many paths, how to stop, and who hears of the smaller runs on the way: each a prefix of the next. */
export interface Effort {
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onRun?: (run: Run) => void;
}

/** Blocks that one worker does at a time: small enough that a newer scenario need not wait. */
const CHUNK = 8;
/** Paths told of first. */
const FIRST = 2048;
const SAMPLES = 5;

/**
 * One scenario being simulated. It can be extended: paths that were done are not done again. Results depend on scenario,
 * seed and number of paths alone.
 */
export class Simulation {
  private readonly tape: Tape;
  /** Whole blocks done, without a gap from the first. */
  private whole: Tally;
  private readonly hashes: string[] = [];
  private plan: Plan | undefined;
  private samples: SamplePath[] | undefined;
  /** Settled once the last extension has ended, however it did. */
  private ended: Promise<void> = Promise.resolve();

  constructor(
    readonly scenario: Scenario,
    private readonly pool: Pool,
    measure: Measure = realWorld,
  ) {
    this.tape = tapeOf(scenario, measure);
    this.whole = emptyTally(layoutOf(scenario));
  }

  /** Simulates until `paths` paths are done, or more if they were. Rejects with the signal's reason when it is stopped. */
  extend(effort: Effort): Promise<Run> {
    // One after another, as each goes on where the last one ended: also one that was stopped has answers to come.
    const extended = this.ended.then(() => this.goOn(effort));
    this.ended = extended.then(
      () => undefined,
      () => undefined,
    );
    return extended;
  }

  private async goOn({ paths, signal, onRun }: Effort): Promise<Run> {
    if (!(Number.isInteger(paths) && paths > 0))
      throw new RangeError(`paths: expected a whole number above 0, got ${paths}`);
    const prepared = this.prepare(signal);
    if (paths <= this.whole.paths) return prepared.then(() => this.summary(this.whole, this.hashes));
    const blocks = Math.ceil(paths / PATHS);
    const wholeBlocks = Math.floor(paths / PATHS);
    let told = this.whole.paths;
    const parts: Promise<Part>[] = [];
    for (let from = this.hashes.length; from < wholeBlocks; from += CHUNK) {
      parts.push(this.ask(from, Math.min(wholeBlocks, from + CHUNK), paths, signal));
    }
    const rest = blocks > wholeBlocks ? this.ask(wholeBlocks, blocks, paths, signal) : undefined;
    // All are awaited in order below; a failure that is met later must not count as unhandled until then.
    for (const answer of [prepared, ...parts, rest]) answer?.catch(() => undefined);
    await prepared;
    for (const part of parts) {
      this.take(await part);
      if (this.whole.paths >= Math.max(FIRST, 2 * told) && this.whole.paths < paths) {
        told = this.whole.paths;
        if (onRun) onRun(await this.summary(this.whole, this.hashes));
      }
    }
    return this.finish(await rest);
  }

  private ask(from: number, to: number, paths: number, signal: AbortSignal | undefined): Promise<Part> {
    return this.pool.ask(this.tape, (desk, epoch) => desk.tally(epoch, { from, to, paths }), signal);
  }

  private take(part: Part): void {
    this.whole = addTally(this.whole, part);
    this.hashes.push(...part.hashes);
  }

  /** The summary of the whole blocks and, if there is one, of a last block that is cut short. */
  private finish(rest: Part | undefined): Promise<Run> {
    if (!rest) return this.summary(this.whole, this.hashes);
    const copy = { ...this.whole, counts: this.whole.counts.slice(), sums: this.whole.sums.slice() };
    return this.summary(addTally(copy, rest), [...this.hashes, ...rest.hashes]);
  }

  private summary(tally: Tally, hashes: readonly string[]): Promise<Run> {
    return inSlices(this.summing(tally, hashes));
  }

  private *summing(tally: Tally, hashes: readonly string[]): Cut<Run> {
    const reading = { scenario: this.scenario, layout: layoutOf(this.scenario), tally };
    const { riskPriced } = this.tape.measure;
    const hash = scenarioHash(this.scenario);
    const measured = riskPriced ? `${hash} risk-priced` : hash; // what is simulated, whatever the seed
    const fingerprint = fingerprintOf(hashes, tally.counts, tally.sums);
    yield;
    return yield* summarise(reading, this.plan!, this.samples!, {
      runId: runIdOf(measured, this.scenario.seed, tally.paths),
      fingerprint,
      engine: ENGINE,
      scenarioHash: hash,
      riskPriced,
    });
  }

  /** The plan and a few paths to look at: asked for once. */
  private async prepare(signal: AbortSignal | undefined): Promise<void> {
    if (this.plan && this.samples) return;
    const places = Array.from({ length: SAMPLES }, (_, path) => path);
    const [plan, traces] = await Promise.all([
      this.pool.ask(this.tape, (desk, epoch) => desk.plan(epoch), signal),
      this.pool.ask(this.tape, (desk, epoch) => desk.trace(epoch, places), signal),
    ]);
    this.plan = planOf(plan);
    this.samples = traces.map((trace, path) => sampleOf(trace, path, this.scenario));
  }

  /** What each path from `from` up to, not including, `to` came to. */
  async columns(from: number, to: number): Promise<PathTable> {
    const data = await this.pool.ask(this.tape, (desk, epoch) => desk.outputs(epoch, from, to));
    const path = Float64Array.from({ length: to - from }, (_, row) => from + row);
    return { columns: outputColumns(this.scenario), rows: to - from, data: [path, ...data] };
  }
}

/** Places of the traced series (src/engine/trace.ts). */
const [CASH, REVENUE, DUE, , ALIVE] = [0, 1, 2, 3, 4] as const;

const planOf = (traces: Traces): Plan => ({ cash: traces[CASH], revenue: traces[REVENUE], due: traces[DUE] });

/** Money after default is not told: the path ends there. */
function sampleOf(traces: Traces, path: number, scenario: Scenario): SamplePath {
  const fallen = traces[ALIVE].findIndex((alive) => alive < 0.5);
  const upTo = (series: readonly number[]) => (fallen < 0 ? series : series.slice(0, fallen + 1));
  return {
    path,
    defaultQuarter: fallen < 0 ? null : addQuarters(scenario.start, fallen),
    cash: upTo(traces[CASH]),
    revenue: upTo(traces[REVENUE]),
    due: upTo(traces[DUE]),
  };
}

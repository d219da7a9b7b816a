import { PLAN } from "../draws/plan";
import { ALIVE, CASH, DUE, REVENUE } from "../engine/series";
import { PATHS } from "../model/block";
import type { Plan } from "../metrics/byQuarter";
import { reach } from "../metrics/estimate";
import { outputColumns, type PathTable } from "../metrics/pathTable";
import type { Run, SamplePath } from "../metrics/run";
import { outcomeAt } from "../metrics/outcomes";
import { summarise } from "../metrics/summary";
import { addTally, layoutOf, type Tally } from "../metrics/tally";
import { scenarioHash } from "../scenario/hash";
import { addQuarters, quartersBetween } from "../scenario/quarter";
import type { Scenario } from "../scenario/scenario";
import { ENGINE, fingerprintOf, runIdOf } from "./fingerprint";
import type { Pool } from "./pool";
import { roomsOf } from "./rooms";
import { FIRST, type Share, sharesOf } from "./shares";
import type { Part, Traces } from "./station";
import { type Measure, realWorld, type Tape, tapeOf } from "./tape/tape";

/** How many paths, how to stop, and who hears of the smaller runs on the way: each a prefix of the next. */
export interface Effort {
  readonly paths: number;
  /** Fewer paths will do once the interval of default by the headline's quarter reaches no farther than this. */
  readonly within?: number | undefined;
  /** Whether a page with whom workers share the cores comes first, as while a hand moves. */
  readonly gently?: boolean;
  readonly signal?: AbortSignal;
  readonly onRun?: (run: Run) => void;
}

interface Asked {
  readonly paths: number;
  readonly gently: boolean;
  readonly signal: AbortSignal | undefined;
}

/** Paths to look at one by one. */
const SAMPLES = Array.from({ length: 5 }, (_, path) => path);

/**
 * One scenario being simulated. It can be extended: paths that were done are not done again. Results depend on scenario,
 * seed and number of paths alone.
 */
export class Simulation {
  private readonly tape: Tape;
  /** Whole blocks done, without a gap from the first. */
  private whole: Tally = { paths: 0, counts: new Int32Array(0), sums: new Float64Array(0) };
  private readonly hashes: string[] = [];
  /** Whether a run reads `whole`, which must not change then. */
  private told = false;
  private plan: Plan | undefined;
  private samples: SamplePath[] | undefined;
  /** Settles once the last extension has ended, however it does; none while nothing is under way. */
  private ending: Promise<void> | undefined;

  constructor(
    readonly scenario: Scenario,
    private readonly pool: Pool,
    measure: Measure = realWorld,
  ) {
    this.tape = tapeOf(scenario, measure);
  }

  /**
   * Simulates until `paths` paths are done, or more if they were, or default is known to `within` what is asked. Rejects with
   * the signal's reason when it is stopped. Unless another extension is under way, workers are asked before it returns.
   */
  extend(effort: Effort): Promise<Run> {
    // One after another, as each goes on where the last one ended: also one that was stopped has answers to come.
    const extended = this.ending?.then(() => this.goOn(effort)) ?? this.goOn(effort);
    const end = () => {
      if (this.ending === ending) this.ending = undefined;
    };
    const ending = extended.then(end, end);
    this.ending = ending;
    return extended;
  }

  private async goOn({ paths, within, gently = false, signal, onRun }: Effort): Promise<Run> {
    if (!(Number.isInteger(paths) && paths > 0))
      throw new RangeError(`paths: expected a whole number above 0, got ${paths}`);
    const isSure = () => within !== undefined && this.isWithin(within);
    const enough = new AbortController();
    const { parts, prepared, rest } = this.askFor(
      { paths: isSure() ? 0 : paths, gently, signal },
      enough.signal,
    );
    let last = this.whole.paths;
    for (const part of parts) {
      this.take(await part);
      const done = this.whole.paths;
      if (isSure()) {
        enough.abort();
        await prepared;
        return this.tell();
      }
      if (done < Math.max(FIRST * PATHS, 2 * last) || done >= paths) continue;
      last = done;
      await prepared;
      onRun?.(this.tell());
    }
    await prepared;
    return this.finish(await rest);
  }

  /** Whether default by the headline's quarter is known to within so much: not before the first estimate. */
  private isWithin(half: number): boolean {
    const { scenario, whole: tally } = this;
    if (tally.paths < FIRST * PATHS) return false;
    const headline = quartersBetween(scenario.start, scenario.headline);
    return reach(outcomeAt({ scenario, layout: layoutOf(scenario), tally }, headline).default) <= half;
  }

  /** Asks for all that is missing to so many paths; `enough` drops the paths that are not begun yet. */
  private askFor({ paths, gently, signal }: Asked, enough: AbortSignal) {
    const whole = Math.floor(paths / PATHS);
    const needless = signal === undefined ? enough : AbortSignal.any([signal, enough]);
    const ask = ({ from, to }: Share): Promise<Part> =>
      this.pool.ask(
        this.tape,
        (desk, epoch) => desk.tally(epoch, { from, to, paths, gently }, roomsOf(this.pool).take()),
        needless,
      );
    const shares = sharesOf(this.hashes.length, whole, this.pool.size);
    const parts = shares.filter(({ from }) => from < FIRST).map(ask);
    const prepared = this.prepare(signal); // by whoever is first to have done its share of the first estimate
    parts.push(...shares.slice(parts.length).map(ask));
    const isCut = paths % PATHS > 0 && whole >= this.hashes.length;
    const rest = isCut ? ask({ from: whole, to: whole + 1 }) : undefined;
    // All are awaited in order; a failure that is met later must not count as unhandled until then.
    for (const answer of [...parts, prepared, rest]) answer?.catch(() => undefined);
    return { parts, prepared, rest };
  }

  private take({ hashes, ...part }: Part): void {
    const { whole } = this;
    this.hashes.push(...hashes);
    if (this.told || whole.paths === 0) this.whole = withAll(part, whole);
    else {
      this.whole = addTally(whole, part);
      roomsOf(this.pool).give(part);
    }
    this.told = false;
  }

  /** The whole blocks and, if there is one, a last block that is cut short. */
  private finish(rest: Part | undefined): Run {
    if (!rest) return this.tell();
    const { hashes, ...part } = rest;
    return this.summary(withAll(part, this.whole), [...this.hashes, ...hashes]);
  }

  /** What is done so far. */
  private tell(): Run {
    this.told = true;
    return this.summary(this.whole, [...this.hashes]);
  }

  private summary(tally: Tally, hashes: readonly string[]): Run {
    const { scenario } = this;
    const { riskPriced } = this.tape.measure;
    const hash = () => scenarioHash(scenario);
    // What is simulated, whatever the seed.
    const measured = () => (riskPriced ? `${hash()} risk-priced` : hash());
    return summarise({ scenario, layout: layoutOf(scenario), tally }, this.plan!, this.samples!, {
      runId: () => runIdOf(measured(), scenario.seed, tally.paths),
      fingerprint: () => fingerprintOf(hashes, tally.counts, tally.sums),
      engine: ENGINE,
      scenarioHash: hash,
      riskPriced,
    });
  }

  /** The plan and a few paths to look at: asked for once. */
  private async prepare(signal: AbortSignal | undefined): Promise<void> {
    if (this.plan && this.samples) return;
    const followed = [...SAMPLES, PLAN];
    const traces = await this.pool.ask(
      this.tape,
      (desk, epoch) => desk.trace(epoch, followed, ALIVE + 1),
      signal,
    );
    this.plan = planOf(traces[SAMPLES.length]);
    this.samples = SAMPLES.map((path) => sampleOf(traces[path], path, this.scenario));
  }

  /** What each path from `from` up to, not including, `to` came to. */
  async columns(from: number, to: number): Promise<PathTable> {
    const data = await this.pool.ask(this.tape, (desk, epoch) => desk.outputs(epoch, from, to));
    const path = Float64Array.from({ length: to - from }, (_, row) => from + row);
    return { columns: outputColumns(this.scenario), rows: to - from, data: [path, ...data] };
  }
}

/** A part with all that came before it, in the part's room: what a run reads stays as it is, and nothing is copied. */
const withAll = (part: Tally, before: Tally): Tally => (before.paths > 0 ? addTally(part, before) : part);

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

import { openThreads } from "../cli/threads";
import { attribute } from "../src/run/attribution";
import type { Pool } from "../src/run/pool";
import { Simulation } from "../src/run/simulation";
import type { Scenario } from "../src/scenario/scenario";
import { type Off, runningLoops } from "../src/scenario/worlds";
import { median, wallTime } from "./clock";
import { spinners } from "./spin";

/** Milliseconds that pass, with worker threads, until a run is summarised. */
export interface Threads {
  readonly few: number;
  readonly many: number;
  readonly manyAlone: number;
  /** An empty loop, shared out among two threads and in one. */
  readonly spin: number;
  readonly spinAlone: number;
  /** Next to worlds in which loops follow their plan, as page and command line ask unless they are told, or are absent. */
  readonly attribution: number;
  readonly absent: number;
  readonly worlds: number;
}

export const FEW = 4096;
export const MANY = 65_536;
const ROUNDS = 5;

/** The median over some times, after one that warms up. */
async function passing(rounds: number, work: () => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let round = -1; round < rounds; round++) {
    const time = await wallTime(work);
    if (round >= 0) times.push(time);
  }
  return median(times);
}

/** What the page does with its workers, done with threads of the same bodies. Wall time: nothing else may run. */
export async function threads(scenario: Scenario, rounds: number): Promise<Threads> {
  const [alone, two] = [await openThreads(1, "wasm"), await openThreads(2, "wasm")];
  const run = (pool: Pool, paths: number) => async () =>
    structuredClone(await new Simulation(scenario, pool).extend({ paths })); // all of it is worked out
  const few = await passing(rounds, run(two, FEW));
  const long = Math.min(rounds, ROUNDS);
  const many = await passing(long, run(two, MANY));
  const manyAlone = await passing(long, run(alone, MANY));
  const attributing = (off: Off) => passing(long, () => attribute(scenario, two, { off, paths: FEW }));
  const [attribution, absent] = [await attributing("exogenised"), await attributing("absent")];
  for (const pool of [alone, two]) pool.close();
  const [spinAlone, spin] = [await spinning(1, long), await spinning(2, long)];
  const worlds = 2 ** runningLoops(scenario).length;
  return { few, many, manyAlone, spin, spinAlone, attribution, absent, worlds };
}

async function spinning(count: number, rounds: number): Promise<number> {
  const { spin, close } = spinners(count);
  const time = await passing(rounds, spin);
  await close();
  return time;
}

import type { Run } from "../../src/metrics/run";
import { openBrowserPool } from "../../src/run/browser";
import type { Pool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { parseScenario } from "../../src/scenario/parse";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import file from "../../scenarios/2026-10.json";
import { spinners } from "./spin";

/** What the benchmark asks of this page: times that pass, in ms, one for each repetition. */
export interface Measures {
  /** From a move of a slider to the merged estimate of so many paths, on kept draws, with the page's own workers. */
  readonly slide: (paths: number, moves: number) => Promise<number[]>;
  /** So many paths with one worker or two. */
  readonly many: (paths: number, workers: number, times: number) => Promise<number[]>;
  /** An empty loop shared out among so many workers. */
  readonly spin: (workers: number, times: number) => Promise<number[]>;
}

declare global {
  var measures: Measures;
}

const read = parseScenario(JSON.stringify(file));
if (!read.ok) throw new Error("2026-10: expected a valid scenario");
const { scenario } = read;

async function timed(times: number, work: (time: number) => Promise<unknown>): Promise<number[]> {
  const found: number[] = [];
  for (let time = 0; time < times; time++) {
    const before = performance.now();
    await work(time);
    found.push(performance.now() - before);
  }
  return found;
}

/** A pool of so many workers, warm and with its draws made. */
async function warm(workers: number): Promise<Pool> {
  Object.defineProperty(navigator, "hardwareConcurrency", { configurable: true, value: workers });
  const { pool } = await openBrowserPool();
  await new Simulation(scenario, pool).extend({ paths: 16_384 });
  return pool;
}

const moved = (by: number): Scenario => applySet(scenario, { "revenue.growth": 0.8 + 0.005 * (by % 80) });

/** What the page says before a figure is drawn; the rest of a run is worked out when it is looked at. */
const answerOf = ({ headline, losses, paidShare, byQuarter }: Run) => [
  ...[headline, losses, paidShare],
  ...byQuarter.map((quarter) => quarter.default),
];

globalThis.measures = {
  async slide(paths, moves) {
    const pool = await warm(2);
    const times = await timed(moves, async (move) =>
      answerOf(await new Simulation(moved(move), pool).extend({ paths })),
    );
    pool.close();
    return times;
  },
  async many(paths, workers, times) {
    const pool = await warm(workers);
    const found = await timed(times, () => new Simulation(scenario, pool).extend({ paths }));
    pool.close();
    return found;
  },
  async spin(workers, times) {
    const { spin, close } = spinners(workers);
    await spin();
    const found = await timed(times, spin);
    close();
    return found;
  },
};

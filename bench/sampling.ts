import { defaultedBy } from "../src/metrics/attribution/years";
import { PATHS } from "../src/model/block";
import { SCRAMBLINGS } from "../src/model/layout";
import { tapeOf } from "../src/run/tape/tape";
import { quartersBetween } from "../src/scenario/quarter";
import { momentsOf, variance } from "../src/stats/moments";
import { KEPT, withKeptDraws } from "./contenders/engine";
import { inRounds } from "./rounds";
import type { Subject } from "./subject";

/** Places of a path's outputs (src/engine/outputs.ts). */
const [QUARTER, CASH] = [1, 4] as const;

/** Runs with seeds of their own, whose estimates differ by their error; points of a single net, and how many such there are a run. */
const SEEDS = 160;
const POINTS = 8192;
const NETS_BLOCKS = (POINTS * SCRAMBLINGS) / PATHS;
const LONG = 6;

/** The error to be reached: a standard error of the default probability. */
export const WANTED = 0.003;

/** How much more even draws are than independent ones: the variance of the latter, over that of an estimate. */
interface Reduction {
  readonly default: number;
  readonly cash: number;
}

export interface Sampling {
  /** Of one net of so many points, and of an estimate over 16 scramblings of as many paths. */
  readonly net: Reduction;
  readonly scrambled: Reduction;
  /** Paths until the standard error is small enough, of nets and of independent draws; what was reached, and in how many ms. */
  readonly paths: number;
  readonly independent: number;
  readonly error: number;
  readonly time: number;
}

/** What the paths of one block came to. */
interface Block {
  readonly defaults: readonly number[];
  readonly cash: readonly number[];
}

/** Blocks of the scenario under another seed, one after another. */
function* drawnAnew({ scenario, wasm }: Subject, seed: string, blocks: number): Generator<Block> {
  const headline = quartersBetween(scenario.start, scenario.headline);
  wasm.read(tapeOf({ ...scenario, seed }).numbers);
  for (let block = 0; block < blocks; block++) {
    wasm.run(block, PATHS);
    const outputs = wasm.outputs();
    yield {
      defaults: Array.from(outputs[QUARTER], (quarter) => Number(defaultedBy(quarter, headline))),
      cash: [...outputs[CASH]],
    };
  }
}

const meanOf = (list: readonly number[]): number => momentsOf(list).mean;
const varianceOf = (list: readonly number[]): number => variance(momentsOf(list));

/** Estimates of single nets: path p is a point of scrambling p mod 16. */
function netsOf(blocks: readonly Block[]): Record<keyof Block, number[]> {
  const estimates = (of: keyof Block) =>
    Array.from({ length: SCRAMBLINGS }, (_, r) =>
      meanOf(blocks.flatMap((block) => block[of].filter((__, path) => path % SCRAMBLINGS === r))),
    );
  return { defaults: estimates("defaults"), cash: estimates("cash") };
}

/** Measures the errors of what is drawn, then clocks as many paths as the wanted one takes. Leaves the scenario's own seed. */
export async function sampling(subject: Subject, rounds: number): Promise<Sampling> {
  const long = Array.from({ length: LONG }, (_, i) => [...drawnAnew(subject, `net ${i}`, NETS_BLOCKS)]);
  const nets = long.map(netsOf);
  const all = long.flat();
  const single = {
    default: varianceOf(all.flatMap(({ defaults }) => defaults)),
    cash: varianceOf(all.flatMap(({ cash }) => cash)),
  };
  const against = (paths: number, defaults: readonly number[], cash: readonly number[]): Reduction => ({
    default: single.default / paths / varianceOf(defaults),
    cash: single.cash / paths / varianceOf(cash),
  });
  const runs = Array.from({ length: SEEDS }, (_, i) => [...drawnAnew(subject, `run ${i}`, KEPT)]);
  const after = (blocks: number, of: keyof Block) =>
    runs.map((run) => meanOf(run.slice(0, blocks).flatMap((block) => block[of])));
  const errorAfter = (blocks: number) => Math.sqrt(varianceOf(after(blocks, "defaults")));
  const sizes = Array.from({ length: KEPT / 8 }, (_, k) => 8 * (k + 1));
  const enough = sizes.find((blocks) => errorAfter(blocks) <= WANTED) ?? KEPT;
  subject.wasm.read(subject.tape.numbers);
  const contender = withKeptDraws(subject.wasm, enough, PATHS);
  const { contender: cost } = await inRounds({ contender }, rounds);
  return {
    net: against(
      POINTS,
      nets.flatMap(({ defaults }) => defaults),
      nets.flatMap(({ cash }) => cash),
    ),
    scrambled: against(POINTS, after(POINTS / PATHS, "defaults"), after(POINTS / PATHS, "cash")),
    paths: contender.paths,
    independent: Math.ceil(single.default / (WANTED * WANTED)),
    error: errorAfter(enough),
    time: (contender.paths * cost) / 1000,
  };
}

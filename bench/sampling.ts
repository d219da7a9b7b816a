import { defaultedBy } from "../src/metrics/attribution/defaultedBy";
import { PATHS } from "../src/model/block";
import { SCRAMBLINGS } from "../src/model/layout";
import { tapeOf } from "../src/run/tape/tape";
import { quartersBetween } from "../src/scenario/quarter";
import { solve } from "../src/stats/linear";
import { momentsOf, variance } from "../src/stats/moments";
import { KEPT, withKeptDraws } from "./contenders/engine";
import { controlsOf, freeGrowth } from "./controls";
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

/** How much more certain an estimate is than one of independent draws: the variance of the latter, over its own. */
interface Reduction {
  readonly default: number;
  readonly cash: number;
}

/** The same of an estimate as it is, and with what control variates would take from it at best. */
interface Reductions {
  readonly asItIs: Reduction;
  readonly controlled: Reduction;
}

export interface Sampling {
  /** Of independent draws with control variates; of one net of so many points, and of 16 scramblings of as many paths. */
  readonly controlled: Reduction;
  readonly net: Reductions;
  readonly scrambled: Reductions;
  /** Paths until the standard error is small enough, of nets and of independent draws; what was reached, and in how many ms. */
  readonly paths: number;
  readonly independent: number;
  readonly error: number;
  readonly time: number;
}

/** What the paths of one block came to, with the control variates: what is known in the mean. */
interface Block {
  readonly defaults: readonly number[];
  readonly cash: readonly number[];
  readonly log: readonly number[];
  readonly growth: readonly number[];
}
type Estimates = Record<keyof Block, number[]>;

/** Blocks of the scenario under another seed, one after another. */
function* drawnAnew({ scenario, wasm }: Subject, seed: string, blocks: number): Generator<Block> {
  const headline = quartersBetween(scenario.start, scenario.headline);
  const free = freeGrowth(scenario);
  wasm.read(tapeOf({ ...scenario, seed }).numbers);
  for (let block = 0; block < blocks; block++) {
    wasm.run(block, PATHS);
    const outputs = wasm.outputs();
    const defaults = Array.from(outputs[QUARTER], (quarter) => Number(defaultedBy(quarter, headline)));
    const cash = [...outputs[CASH]];
    const [log, growth] = controlsOf(free, (column) => wasm.drawn(block, column));
    yield { defaults, cash, log, growth };
  }
}

const meanOf = (list: readonly number[]): number => momentsOf(list).mean;
const varianceOf = (list: readonly number[]): number => variance(momentsOf(list));

/** Something of each kind. */
const each = (of: (kind: keyof Block) => number[]): Estimates => ({
  defaults: of("defaults"),
  cash: of("cash"),
  log: of("log"),
  growth: of("growth"),
});

/** Estimates of single nets: path p is a point of scrambling p mod 16. */
const netsOf = (blocks: readonly Block[]): Estimates =>
  each((kind) =>
    Array.from({ length: SCRAMBLINGS }, (_, r) =>
      meanOf(blocks.flatMap((block) => block[kind].filter((__, path) => path % SCRAMBLINGS === r))),
    ),
  );

const covariance = (a: readonly number[], b: readonly number[]): number => {
  const [meanA, meanB] = [meanOf(a), meanOf(b)];
  return meanOf(a.map((x, i) => (x - meanA) * (b[i] - meanB)));
};

/**
 * The share of a variance that is left once the best multiples of the control variates are taken off: of these very numbers,
 * so that a run, which has to guess them, gains no more.
 */
function leftBy({ log, growth }: Estimates, of: readonly number[]): number {
  const controls = [log, growth];
  const together = controls.map((one) => covariance(one, of));
  const best = solve(
    controls.map((one) => controls.map((other) => covariance(one, other))),
    together,
  );
  return 1 - best.reduce((sum, x, i) => sum + x * together[i], 0) / covariance(of, of);
}

const controlledBy = (estimates: Estimates, asItIs: Reduction): Reduction => ({
  default: asItIs.default / leftBy(estimates, estimates.defaults),
  cash: asItIs.cash / leftBy(estimates, estimates.cash),
});

/** Measures the errors of what is drawn, then clocks as many paths as the wanted one takes. Leaves the scenario's own seed. */
export async function sampling(subject: Subject, rounds: number): Promise<Sampling> {
  const long = Array.from({ length: LONG }, (_, i) => [...drawnAnew(subject, `net ${i}`, NETS_BLOCKS)]);
  const nets = long.map(netsOf);
  const all = long.flat();
  const paths = each((kind) => all.flatMap((block) => block[kind]));
  const single = { default: varianceOf(paths.defaults), cash: varianceOf(paths.cash) };
  const against = (estimates: Estimates): Reductions => {
    const asItIs = {
      default: single.default / POINTS / varianceOf(estimates.defaults),
      cash: single.cash / POINTS / varianceOf(estimates.cash),
    };
    return { asItIs, controlled: controlledBy(estimates, asItIs) };
  };
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
    controlled: controlledBy(paths, { default: 1, cash: 1 }),
    net: against(each((kind) => nets.flatMap((estimates) => estimates[kind]))),
    scrambled: against(each((kind) => after(POINTS / PATHS, kind))),
    paths: contender.paths,
    independent: Math.ceil(single.default / (WANTED * WANTED)),
    error: errorAfter(enough),
    time: (contender.paths * cost) / 1000,
  };
}

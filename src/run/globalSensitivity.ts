import { keyOf } from "../draws/key";
import { philox } from "../draws/philox";
import { uniform } from "../draws/uniform";
import { paired, pairedOf } from "../metrics/attribution/paired";
import { nonNegative } from "../metrics/estimate";
import type { Screening, Shares } from "../metrics/sensitivity/global";
import { atUnit, type Ranged } from "../scenario/range";
import type { Scenario } from "../scenario/scenario";
import { momentsOf } from "../stats/moments";
import { morris } from "../stats/morris";
import { sobolFrom, withColumn } from "../stats/sobolIndices";
import { STEP, trajectories } from "../stats/trajectories";
import { inTurn } from "./inTurn";
import type { Pool } from "./pool";
import { SameFutures } from "./sameFutures";

export interface GlobalEffort {
  /** The assumptions that move, each evenly over its range and on its own. */
  readonly inputs: readonly Ranged[];
  /** Trajectories of Morris, or points of Sobol'. */
  readonly samples: number;
  readonly paths: number;
  readonly signal?: AbortSignal;
  readonly onPoints?: (done: number, of: number) => void;
}

/**
 * Screens assumptions with Morris's trajectories through their ranges, over the same futures at every point. Defaults are whole
 * numbers of futures, so that the variance of an effect is taken to be at least that of rounding both of its shares, 1/12 of a
 * future squared each: equal effects are not certainty.
 */
export async function screening(scenario: Scenario, pool: Pool, effort: GlobalEffort): Promise<Screening> {
  const { inputs, samples, paths } = effort;
  const design = trajectories(inputs.length, samples, drawsOf(scenario, 1));
  const y = await defaults(scenario, pool, effort, design);
  const { mu, muStar, sigma, muStarError } = morris(design, y, inputs.length + 1);
  const rounding = Math.sqrt(2 / 12) / paths / STEP / Math.sqrt(samples);
  const meanOf = (estimate: number, error: number) => pairedOf(samples, estimate, Math.max(error, rounding));
  const found = inputs.map(({ path, label }, i) => ({
    ...{ path, label, spread: sigma[i] },
    mean: meanOf(mu[i], sigma[i] / Math.sqrt(samples)),
    meanSize: nonNegative(meanOf(muStar[i], muStarError[i])),
  }));
  return {
    ...{ method: "morris", headline: scenario.headline, paths, trajectories: samples },
    inputs: found.sort((a, b) => b.meanSize.estimate - a.meanSize.estimate),
  };
}

/** Shares the variance of default out among assumptions that all move at once, over the same futures at every point. */
export async function sobolShares(scenario: Scenario, pool: Pool, effort: GlobalEffort): Promise<Shares> {
  const { inputs, samples, paths } = effort;
  const sample = (stream: number) => {
    const draw = drawsOf(scenario, stream);
    return Array.from({ length: samples }, (_, k) => inputs.map((__, i) => draw(k, i)));
  };
  const [a, b] = [sample(2), sample(3)];
  const mixed = inputs.map((_, i) => withColumn(a, b, i));
  const y = await defaults(scenario, pool, effort, [...a, ...b, ...mixed.flat()]);
  const part = (k: number) => y.slice(k * samples, (k + 1) * samples);
  const { first, total, firstError, totalError, variance } = sobolFrom(
    part(0),
    part(1),
    inputs.map((_, i) => part(2 + i)),
  );
  const found = inputs.map(({ path, label }, i) => ({
    ...{ path, label },
    first: paired(first[i], firstError[i]),
    total: nonNegative(paired(total[i], totalError[i])),
  }));
  return {
    ...{ method: "sobol", headline: scenario.headline, paths, points: samples },
    mean: momentsOf([...part(0), ...part(1)]).mean,
    deviation: Math.sqrt(variance),
    inputs: found.sort((x, z) => z.total.estimate - x.total.estimate),
  };
}

/** Share of the futures that default at each point of the unit cube laid over the inputs' ranges. */
async function defaults(
  scenario: Scenario,
  pool: Pool,
  { inputs, paths, signal, onPoints }: GlobalEffort,
  points: readonly (readonly number[])[],
): Promise<number[]> {
  const futures = new SameFutures(scenario, pool, paths, signal);
  const at = (point: readonly number[]) =>
    futures.default(Object.fromEntries(inputs.map((input, i) => [input.path, atUnit(input, point[i])])));
  const found: number[] = [];
  for await (const { estimate } of inTurn(points, 2 * pool.size, at)) {
    signal?.throwIfAborted();
    found.push(estimate);
    onPoints?.(found.length, points.length);
  }
  return found;
}

/** Uniform numbers of their own for a design, from the scenario's seed. */
export function drawsOf({ seed }: Scenario, stream: number): (row: number, column: number) => number {
  const [key0, key1] = keyOf(`sensitivity ${seed}`);
  const words = new Uint32Array(4);
  return (row, column) => {
    philox(row, column, stream, 0, key0, key1, words);
    return uniform(words[0]);
  };
}

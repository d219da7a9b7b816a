import { cholesky } from "../../draws/cholesky";
import { keyOf } from "../../draws/key";
import type { Scenario } from "../../scenario/scenario";
import { correlationsOf } from "./correlations";
import { dimensionsOf, netNumbers } from "./nets";
import { hearing } from "./hearing";
import { type Measure, numbersOf } from "./numbers";

export type { Measure };
import { sharedOf, type Streams, streamNumbers, streamsOf } from "./streams";
import { structureOf } from "./structure";
import { whileSame } from "./whileSame";

/** A scenario flattened to numbers: first what has to be built, then what it reads. Can be posted to workers. */
export interface Tape {
  readonly structure: readonly number[];
  readonly numbers: Float64Array;
  readonly measure: Measure;
}

export const realWorld: Measure = { riskPriced: false };
export const riskPriced: Measure = { riskPriced: true };

const none: ReadonlySet<string> = new Set();

/** Numbers of the streams and of the points that they are drawn from: few sliders change them. */
const sourcesOf = whileSame(
  { streams: true, factors: true, sampling: true },
  ({ streams, ...scenario }: { readonly streams: Streams } & Pick<Scenario, "factors" | "sampling">) => {
    const dimensions = dimensionsOf(scenario, sharedOf(streams));
    return [...streamNumbers(streams, dimensions.once), ...netNumbers(dimensions)];
  },
);

/** What the draws of a path are made from, and how they hang together: few sliders change it. */
const drawsOf = whileSame(
  { seed: true, freedom: true, sources: true, matrix: true },
  (of: {
    readonly seed: string;
    readonly freedom: number;
    readonly sources: readonly number[];
    readonly matrix: readonly (readonly number[])[];
  }) => [...keyOf(of.seed).slice(0, 3), of.freedom, ...of.sources, ...cholesky(of.matrix).flat()],
);

/**
 * The tape of a scenario; streams of draws that are `held`, by their names, stay at their plan. Throws an Error that names
 * what is missing or clashes; a checked scenario has neither.
 */
export function tapeOf(scenario: Scenario, measure: Measure = realWorld, held = none): Tape {
  const streams = streamsOf(scenario);
  const structure = structureOf({ ...scenario, streams });
  const { matrix } = correlationsOf(scenario);
  const draws = drawsOf({
    seed: scenario.seed,
    freedom: scenario.assumptions["shocks.freedom"].value,
    sources: sourcesOf({ ...scenario, streams }),
    matrix,
  });
  const read = numbersOf(scenario, matrix, measure, hearing(streams, held));
  return { structure, numbers: joined([structure, ...read, [draws.length], draws]), measure };
}

/** Lists one after another. */
function joined(lists: readonly (readonly number[])[]): Float64Array {
  const all = new Float64Array(lists.reduce((length, list) => length + list.length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}

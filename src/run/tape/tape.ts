import { cholesky } from "../../draws/cholesky";
import { keyOf } from "../../draws/key";
import type { Scenario } from "../../scenario/scenario";
import { correlationsOf } from "./correlations";
import { dimensionsOf, netNumbers } from "./nets";
import { hearing } from "./hearing";
import { type Measure, numbersOf } from "./numbers";

export type { Measure };
import { sharedOf, streamNumbers, streamsOf } from "./streams";
import { structureOf } from "./structure";

/** A scenario flattened to numbers: first what has to be built, then what it reads. Can be posted to workers. */
export interface Tape {
  readonly structure: readonly number[];
  readonly numbers: Float64Array;
  readonly measure: Measure;
}

export const realWorld: Measure = { riskPriced: false };
export const riskPriced: Measure = { riskPriced: true };

const none: ReadonlySet<string> = new Set();

/**
 * The tape of a scenario; streams of draws that are `held`, by their names, stay at their plan. Throws an Error that names
 * what is missing or clashes; a checked scenario has neither.
 */
export function tapeOf(scenario: Scenario, measure: Measure = realWorld, held = none): Tape {
  const streams = streamsOf(scenario);
  const structure = structureOf(scenario, streams);
  const dimensions = dimensionsOf(scenario, sharedOf(streams));
  const { matrix } = correlationsOf(scenario);
  const draws = [
    ...keyOf(scenario.seed).slice(0, 3),
    scenario.assumptions["shocks.freedom"].value,
    ...streamNumbers(streams, dimensions.once),
    ...netNumbers(dimensions),
    ...cholesky(matrix).flat(),
  ];
  const heard = hearing(streams, held);
  const numbers = [...structure, ...numbersOf(scenario, matrix, measure, heard), draws.length, ...draws];
  return { structure, numbers: Float64Array.from(numbers), measure };
}

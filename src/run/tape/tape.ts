import { cholesky } from "../../draws/cholesky";
import { nearestCorrelation } from "../../draws/correlation";
import { keyOf } from "../../draws/key";
import type { Scenario } from "../../scenario/scenario";
import { type Measure, numbersOf } from "./numbers";

export type { Measure };
import { streamNumbers, streamsOf } from "./streams";
import { structureOf } from "./structure";

/** A scenario flattened to numbers: first what has to be built, then what it reads. Can be posted to workers. */
export interface Tape {
  readonly structure: readonly number[];
  readonly numbers: Float64Array;
  /** Set when the scenario's correlations are no correlation matrix, and the nearest one was taken (Higham 2002). */
  readonly projected: boolean;
  readonly measure: Measure;
}

export const realWorld: Measure = { riskPriced: false };
export const riskPriced: Measure = { riskPriced: true };

/** The tape of a scenario. Throws an Error that names what is missing or clashes; a checked scenario has neither. */
export function tapeOf(scenario: Scenario, measure: Measure = realWorld): Tape {
  const streams = streamsOf(scenario);
  const structure = structureOf(scenario, streams);
  const { matrix, projected } = nearestCorrelation(correlationsOf(scenario));
  const draws = [...keyOf(scenario.seed).slice(0, 3), ...streamNumbers(streams), ...cholesky(matrix).flat()];
  const numbers = [...structure, ...numbersOf(scenario, matrix, measure), draws.length, ...draws];
  return { structure, numbers: Float64Array.from(numbers), projected, measure };
}

/** The factors' correlation matrix as the scenario states it. */
function correlationsOf(scenario: Scenario): number[][] {
  const order = scenario.factors.map(({ id }) => id);
  const matrix: number[][] = order.map((_, i) => order.map((__, j) => (i === j ? 1 : 0)));
  for (const { between, value } of scenario.correlations) {
    const [i, j] = [order.indexOf(between[0]), order.indexOf(between[1])];
    matrix[i][j] = value.value;
    matrix[j][i] = value.value;
  }
  return matrix;
}

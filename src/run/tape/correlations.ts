import { nearestCorrelation } from "../../draws/correlation";
import type { Scenario } from "../../scenario/scenario";

/** One correlation that is used otherwise than the scenario states it. */
export interface Moved {
  /** Labels of the two factors. */
  readonly between: readonly [string, string];
  readonly from: number;
  readonly to: number;
}

/** The factors' correlations as a run uses them. */
export interface Correlations {
  readonly matrix: readonly (readonly number[])[];
  /** Frobenius norm of the move to the nearest valid matrix; 0 where the stated one is valid. */
  readonly distance: number;
  /** The correlation that moved furthest; null where none did. */
  readonly furthest: Moved | null;
}

type Known = Correlations & Pick<Scenario, "factors">;

/** By the list that states them: a slider elsewhere leaves it as it is, and the projection takes longer than a frame. */
const known = new WeakMap<Scenario["correlations"], Known>();

/** The stated correlations, or the nearest that can hold together if those cannot (Higham 2002). */
export function correlationsOf(scenario: Scenario): Correlations {
  const { correlations, factors } = scenario;
  const before = known.get(correlations);
  if (before?.factors === factors) return before;
  const found = { ...nearest(scenario), factors };
  known.set(correlations, found);
  return found;
}

function nearest(scenario: Scenario): Correlations {
  const stated = statedBy(scenario);
  const { matrix, projected, distance } = nearestCorrelation(stated);
  if (!projected) return { matrix, distance: 0, furthest: null };
  const labels = scenario.factors.map(({ label }) => label);
  const all = stated.flatMap((row, i) =>
    row.slice(0, i).map((from, j): Moved => ({ between: [labels[j], labels[i]], from, to: matrix[i][j] })),
  );
  const furthest = all.reduce((most, one) =>
    Math.abs(one.to - one.from) > Math.abs(most.to - most.from) ? one : most,
  );
  return { matrix, distance, furthest };
}

/** The correlation matrix as the scenario states it; pairs that it does not name are uncorrelated. */
function statedBy(scenario: Scenario): number[][] {
  const order = scenario.factors.map(({ id }) => id);
  const matrix: number[][] = order.map((_, i) => order.map((__, j) => (i === j ? 1 : 0)));
  for (const { between, value } of scenario.correlations) {
    const [i, j] = [order.indexOf(between[0]), order.indexOf(between[1])];
    matrix[i][j] = value.value;
    matrix[j][i] = value.value;
  }
  return matrix;
}

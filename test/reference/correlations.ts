import { nearestCorrelation } from "../../src/draws/correlation";
import type { Scenario } from "../../src/scenario/scenario";

/** docs/model.md, Draws: correlations of the factors; where no matrix can have them, the nearest ones. */
export function correlationsOf({ factors, correlations }: Scenario): number[][] {
  const given = (one: string, other: string): number =>
    correlations.find(({ between }) => between.includes(one) && between.includes(other))?.value.value ?? 0;
  return nearestCorrelation(
    factors.map(({ id }) => factors.map((other) => (id === other.id ? 1 : given(id, other.id)))),
  ).matrix;
}

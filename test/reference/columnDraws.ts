import { streamsOf } from "../../src/run/tape/streams";
import type { Scenario } from "../../src/scenario/scenario";
import { type Draws, ONCE } from "./draws";

/**
 * Draws that are kept in columns of numbers, one a path from the first of a block on: for each quarter one of every
 * factor and of every other quarterly stream, then one of every stream that is drawn once a path.
 */
export function columnDraws(scenario: Scenario, columns: readonly ArrayLike<number>[], first: number): Draws {
  const { factors, quarterly, once } = streamsOf(scenario);
  const ids = (streams: readonly { readonly id: string }[]) => new Map(streams.map(({ id }, i) => [id, i]));
  const eachQuarter = ids([...factors, ...quarterly]);
  const eachPath = ids(once);
  return (path, quarter, stream) => {
    const column =
      quarter === ONCE
        ? scenario.quarters * eachQuarter.size + (eachPath.get(stream) ?? NaN)
        : quarter * eachQuarter.size + (eachQuarter.get(stream) ?? NaN);
    return columns[column][path - first];
  };
}

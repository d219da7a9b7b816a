import { dealing } from "../../scenario/dealing";
import type { Scenario } from "../../scenario/scenario";
import { share } from "../estimate";
import { columnOf, type PathTable } from "../pathTable";
import type { Estimate } from "../run";

/** How often parties lose at once: both[i][j] is a probability over all futures, and both[i][i] that of i. */
export interface Together {
  readonly parties: readonly string[]; // ids, in the scenario's order; those that have dealings and a buffer that is known
  /** Each loses more than a tenth of its buffer; each loses more than all of it, and is in distress. */
  readonly tenth: readonly (readonly Estimate[])[];
  readonly distress: readonly (readonly Estimate[])[];
  /** Probability that at least k + 1 parties lose more than a tenth of their buffer. */
  readonly atLeast: readonly Estimate[];
}

/** Joint losses of every two parties, symmetric, each with its Wilson interval. */
export function together(scenario: Scenario, table: PathTable): Together {
  const known = dealing(scenario).filter(
    ({ id, lossBuffer }) => id !== scenario.obligor && lossBuffer !== undefined,
  );
  const beyond = (part: number) =>
    known.map(({ id, lossBuffer }) => {
      const losses = columnOf(table, `loss:${id}`);
      const limit = part * (lossBuffer?.value ?? Infinity);
      return new Uint8Array(losses.length).map((_, path) => (losses[path] > limit ? 1 : 0));
    });
  const tenth = beyond(0.1);
  const howMany = new Uint8Array(table.rows);
  for (const hits of tenth) for (let path = 0; path < hits.length; path++) howMany[path] += hits[path];
  return {
    parties: known.map(({ id }) => id),
    tenth: joint(tenth, table.rows),
    distress: joint(beyond(1), table.rows),
    atLeast: known.map((_, k) => share(howMany.filter((count) => count > k).length, table.rows)),
  };
}

const joint = (hits: readonly Uint8Array[], paths: number): Estimate[][] =>
  hits.map((a) => hits.map((b) => share(both(a, b), paths)));

function both(a: Uint8Array, b: Uint8Array): number {
  let count = 0;
  for (let path = 0; path < a.length; path++) count += a[path] & b[path];
  return count;
}

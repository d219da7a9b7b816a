import type { Scenario } from "../../scenario/scenario";
import { outputColumns } from "../pathTable";

/** The parties but the obligor, and which output of a path, its number left out, says what each loses. */
export function losersOf(scenario: Scenario): readonly { readonly id: string; readonly place: number }[] {
  const columns = outputColumns(scenario).slice(1);
  return scenario.parties
    .filter(({ id }) => id !== scenario.obligor)
    .map(({ id }) => ({ id, place: columns.findIndex((column) => column.id === `loss:${id}`) }));
}

/** What columns of so many paths add up to, path by path: nothing where there are none. */
export function totalOf(columns: readonly Float64Array[], paths: number): Float64Array {
  const total = new Float64Array(paths);
  for (const column of columns) for (let i = 0; i < total.length; i++) total[i] += column[i];
  return total;
}

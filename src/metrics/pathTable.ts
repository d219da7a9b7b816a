import { listed } from "../scenario/listed";
import type { Scenario } from "../scenario/scenario";

/** What each path of a range came to: a column an output, in order of path. */
export interface PathTable {
  readonly columns: readonly { readonly id: string; readonly label: string; readonly unit: string }[];
  readonly rows: number;
  readonly data: readonly Float64Array[];
}

const money = "bn USD";

/** Its number, then the outputs of a path in the engine's order (src/engine/outputs.ts): fixed ones, then the loss of each party and of the shareholders of each that is listed. */
export function outputColumns(scenario: Scenario): PathTable["columns"] {
  return [
    { id: "path", label: "Number of the path, from 0", unit: "" },
    { id: "outcome", label: "Outcome: 0 pays as signed, 1 restructured, 2 default", unit: "" },
    { id: "defaultQuarter", label: "Quarter of default, counted from the first; -1 for none", unit: "" },
    {
      id: "firstMissed",
      label: "Contract with the largest unpaid bill in that quarter; -1 for none",
      unit: "",
    },
    { id: "peakShortfall", label: "Largest shortfall of a quarter", unit: money },
    { id: "cash", label: `Cash at the end of ${scenario.headline}`, unit: money },
    { id: "raised", label: "Equity raised in rounds", unit: money },
    { id: "announced", label: `Announced dollars of capacity up to ${scenario.headline}`, unit: money },
    { id: "paid", label: `Dollars of capacity paid up to ${scenario.headline}`, unit: money },
    ...scenario.parties.map(({ id, name }) => ({ id: `loss:${id}`, label: `Loss of ${name}`, unit: money })),
    ...listed(scenario).map(({ id, name }) => ({
      id: `shares:${id}`,
      label: `Loss of the shareholders of ${name} by orders and warrants`,
      unit: money,
    })),
  ];
}

/** A column of a table. Throws an Error when the table has none of that id. */
export function columnOf(table: PathTable, id: string): Float64Array {
  const place = table.columns.findIndex((column) => column.id === id);
  const column = table.data[place];
  if (!column)
    throw new Error(`path table: expected a column ${id}, got ${table.columns.map((c) => c.id).join(", ")}`);
  return column;
}

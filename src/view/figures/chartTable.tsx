import type { Table } from "../../charts/chart";
import { TableBox } from "./tableBox";
import { shown } from "../assumptions/number";

const noise = 1e-12; // what rounding leaves of nothing

/** A number as it stands in a cell; an end that nobody knows is nothing, as in a CSV file. */
const inCell = (value: number): string =>
  Number.isFinite(value) ? shown(Math.abs(value) < noise ? 0 : value) : "";

/** The numbers of a chart as a table in a box of its own, which scrolls. */
export const ChartTable = ({ title, table }: { title: string; table: Table }) => (
  <TableBox title={title}>
    <thead>
      <tr>
        {table.columns.map((column) => (
          <th key={column} scope="col">
            {column}
          </th>
        ))}
      </tr>
    </thead>
    <tbody>
      {table.rows.map((row, index) => (
        <tr key={index}>
          {row.map((cell, column) => (
            <td key={table.columns[column]} class={typeof cell === "number" ? "number" : undefined}>
              {typeof cell === "number" ? inCell(cell) : cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </TableBox>
);

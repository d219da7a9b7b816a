import type { Table } from "../../charts/chart";
import { TableBox } from "./tableBox";
import { shown } from "../assumptions/number";

const noise = 1e-12; // what rounding leaves of nothing

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
              {typeof cell === "number" ? shown(Math.abs(cell) < noise ? 0 : cell) : cell}
            </td>
          ))}
        </tr>
      ))}
    </tbody>
  </TableBox>
);

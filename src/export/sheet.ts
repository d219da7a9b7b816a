import type { Cell } from "./csvCell";

/** One column of a file: what stands in it, and how it is explained in the data dictionary. */
export interface Column<Row> {
  readonly name: string;
  readonly unit: string;
  readonly meaning: string;
  readonly cell: (row: Row) => Cell;
}

/** A column, as a row of a table that reads like the data dictionary. */
export const column = <Row>(
  name: string,
  cell: (row: Row) => Cell,
  meaning: string,
  unit = "",
): Column<Row> => ({ name, unit, meaning, cell });

/** A file as a table, before it is text. `rows` may be made while they are read. */
export interface Sheet<Row = never> {
  readonly name: string; // file name, such as "summary.csv"
  readonly columns: readonly Column<Row>[];
  readonly rows: Iterable<Row> | AsyncIterable<Row>;
}

import { type Cell, csvCell, type Dialect } from "./csvCell";
import type { ExportFile } from "./file";
import type { Column, Sheet } from "./sheet";

/** What has been read of a file so far. */
export interface Tally {
  rows: number; // without the header
  bytes: number; // as UTF-8
  complete: boolean;
}

/** A file with what its manifest must know. */
export interface CsvFile {
  readonly file: ExportFile;
  readonly tally: Readonly<Tally>;
  readonly columns: readonly Pick<Column<never>, "name" | "unit" | "meaning">[];
}

/** Rows put together before they are handed on: large enough to be quick, small enough to keep the page alive. */
const rowsAChunk = 1000;

const encoder = new TextEncoder();

/** A sheet as a CSV file with a header, lines ended by CR LF; `tally` counts while it is read. */
export function csvFile<Row>(sheet: Sheet<Row>, dialect: Dialect): CsvFile {
  const tally: Tally = { rows: 0, bytes: 0, complete: false };
  return {
    file: { name: sheet.name, chunks: written(sheet, dialect, tally) },
    tally,
    columns: sheet.columns,
  };
}

async function* written<Row>(sheet: Sheet<Row>, dialect: Dialect, tally: Tally): AsyncGenerator<string> {
  const line = (cells: readonly Cell[]) =>
    `${cells.map((cell) => csvCell(cell, dialect)).join(dialect.separator)}\r\n`;
  let lines = [dialect.mark + line(sheet.columns.map(({ name }) => name))];
  const chunk = () => {
    const text = lines.join("");
    tally.bytes += encoder.encode(text).byteLength;
    lines = [];
    return text;
  };
  for await (const row of sheet.rows) {
    lines.push(line(sheet.columns.map(({ cell }) => cell(row))));
    tally.rows++;
    if (lines.length === rowsAChunk) yield chunk();
  }
  if (lines.length > 0) yield chunk();
  tally.complete = true;
}

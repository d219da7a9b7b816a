import type { PathTable } from "../metrics/pathTable";
import type { Run } from "../metrics/run";
import type { Scenario } from "../scenario/scenario";
import type { Cell } from "./csvCell";
import { provenance } from "./provenance";
import type { Column, Sheet } from "./sheet";

/** Compute the figures of paths `from` up to, not including, `to`. */
export type ReadPaths = (from: number, to: number) => Promise<PathTable>;

/** Paths asked for at a time: some megabytes, however many there are in all. */
const pathsAtATime = 4096;

interface Row {
  readonly table: PathTable;
  readonly at: number;
}

/** paths.csv: a row a path, computed while it is read. Rejects, and the file breaks off, if a path is missing. */
export async function pathsSheet(run: Run, scenario: Scenario, read: ReadPaths): Promise<Sheet<Row>> {
  const first = await read(0, Math.min(pathsAtATime, run.paths));
  const words = wordsOf(run, scenario);
  const columns = first.columns.map(({ id, label, unit }, i): Column<Row> => {
    const number = ({ table, at }: Row) => table.data[i]?.[at];
    const word = words[id];
    if (word === undefined) return { name: id, unit, meaning: label, cell: number };
    return { name: id, unit: "", meaning: word.meaning, cell: (row) => word.words[number(row) ?? -1] };
  });
  return {
    name: "paths.csv",
    columns: [...columns, ...provenance(run)],
    rows: everyPath(first, run.paths, read),
  };
}

interface Worded {
  readonly words: readonly Cell[];
  readonly meaning: string;
}

/** Columns whose numbers stand for words; a number outside the list, such as -1, is an empty cell. */
const wordsOf = (run: Run, scenario: Scenario): Readonly<Record<string, Worded>> => ({
  outcome: { words: ["pays as signed", "restructured", "default"], meaning: "Outcome" },
  defaultQuarter: { words: run.quarters, meaning: "Quarter of default; empty: none" },
  firstMissed: {
    words: scenario.contracts.map(({ id }) => id),
    meaning: "Contract with the largest unpaid bill in that quarter; empty: none",
  },
});

async function* everyPath(first: PathTable, paths: number, read: ReadPaths): AsyncGenerator<Row> {
  for (let from = 0; from < paths; from += pathsAtATime) {
    const to = Math.min(from + pathsAtATime, paths);
    const table = from === 0 ? first : await read(from, to);
    for (const { length } of [{ length: table.rows }, ...table.data]) {
      if (length !== to - from)
        throw new RangeError(`paths ${from} to ${to}: expected ${to - from} rows, got ${length}`);
    }
    for (let at = 0; at < table.rows; at++) yield { table, at };
  }
}

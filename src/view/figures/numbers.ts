import type { Table } from "../../charts/chart";
import { provenance } from "../../export/provenance";
import type { Run } from "../../metrics/run";
import type { Subject } from "../state/subject";

/**
 * A chart's rows, each with what it came of: what was changed of its scenario, and its run. Rows of several runs begin with the
 * title of theirs.
 */
export function withOrigin({ columns, rows }: Table, runs: readonly Run[], of: (run: Run) => Subject): Table {
  const origins = runs.map((run) => ({
    title: run.scenario.title,
    cells: [of(run).edited, ...provenance(run).map(({ cell }) => String(cell(undefined) ?? ""))],
  }));
  const [[run], [first]] = [runs, origins];
  if (run === undefined || first === undefined) return { columns, rows };
  const originOf = (title: unknown) =>
    origins.length === 1 ? first : origins.find((one) => one.title === title);
  const none = first.cells.map(() => "");
  return {
    columns: [...columns, "changes", ...provenance(run).map(({ name }) => name)],
    rows: rows.map((row) => [...row, ...(originOf(row[0])?.cells ?? none)]),
  };
}

import type { Table } from "../../charts/chart";
import { provenance } from "../../export/provenance";
import type { Run } from "../../metrics/run";
import type { Subject } from "../state/subject";

/**
 * A chart's rows, each with what it came of: its scenario, what was changed of it, and its run. Rows of several runs begin with
 * the title of theirs. A chart that rests on other numbers of futures than its run says so: one, or the least and the most.
 */
export function withOrigin(
  { columns, rows }: Table,
  runs: readonly Run[],
  of: (run: Run) => Subject,
  restsOn?: readonly number[],
): Table {
  const [only, another] = runs;
  if (only === undefined) return { columns, rows };
  const named = ["scenario_id", "changes", ...provenance(only).map(({ name }) => name)];
  const cellsOf = (run: Run) => [
    ...[run.scenario.id, of(run).edited],
    ...provenance(run).map(({ name, cell }) =>
      name === "paths" && restsOn !== undefined ? spanOf(restsOn) : String(cell(undefined) ?? ""),
    ),
  ];
  const known = new Map(runs.map((run) => [run.scenario.title, cellsOf(run)]));
  const origin = another === undefined ? cellsOf(only) : undefined;
  const none = named.map(() => "");
  return {
    columns: [...columns, ...named],
    rows: rows.map((row) => [...row, ...(origin ?? known.get(String(row[0])) ?? none)]),
  };
}

const spanOf = (counts: readonly number[]): string => {
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return least === most ? String(least) : `${least} to ${most}`;
};

import type { Run } from "../metrics/run";
import { provenance } from "./provenance";
import { type Reading, readings } from "./readings";
import { column, type Sheet } from "./sheet";

/** summary.csv: every statistic of a run, a row each, so that any table program can pivot it. */
export const summarySheet = (run: Run, changes?: number): Sheet<Reading> => ({
  name: "summary.csv",
  rows: readings(run),
  columns: [
    column("scenario", () => run.scenario.id, "Id of the scenario."),
    column("metric", (reading) => reading.metric, "What was measured."),
    column("entity", (reading) => reading.entity, "Party or contract; empty: the obligor."),
    column("quarter", (reading) => reading.quarter, "At this quarter's end; empty: to the horizon."),
    column("statistic", (reading) => reading.statistic, "Which statistic over the paths."),
    column("value", (reading) => reading.value, "The estimate; empty where it is not defined.", "see unit"),
    column("low", (reading) => reading.low, "Lower end of the 95 % sampling interval.", "see unit"),
    column("high", (reading) => reading.high, "Upper end of that interval.", "see unit"),
    column("unit", (reading) => reading.unit, "Unit of value, low and high."),
    column("changes", () => changes, "Inputs that differ from the scenario of that id; empty: not known."),
    ...provenance(run),
  ],
});

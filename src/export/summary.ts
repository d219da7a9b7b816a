import type { Run } from "../metrics/run";
import { provenance } from "./provenance";
import type { Sheet } from "./sheet";
import { type Reading, readings } from "./readings";

/** summary.csv: every statistic of one or more runs, a row each, so that any table program can pivot it. */
export const summarySheet = (run: Run): Sheet<Reading> => ({
  name: "summary.csv",
  rows: readings(run),
  columns: [
    { name: "scenario", unit: "", meaning: "Id of the scenario.", cell: () => run.scenario.id },
    { name: "metric", unit: "", meaning: "What was measured.", cell: (reading) => reading.metric },
    { name: "entity", unit: "", meaning: "Party or contract that it speaks of; empty: the obligor.", cell: (reading) => reading.entity ?? null },
    { name: "quarter", unit: "", meaning: "At this quarter's end; empty: over the whole horizon.", cell: (reading) => reading.quarter ?? null },
    { name: "statistic", unit: "", meaning: "Which statistic over the paths.", cell: (reading) => reading.statistic },
    { name: "value", unit: "see unit", meaning: "The estimate; empty where it is not defined.", cell: (reading) => reading.value },
    { name: "low", unit: "see unit", meaning: "Lower end of the 95 % interval of sampling error.", cell: (reading) => reading.low ?? null },
    { name: "high", unit: "see unit", meaning: "Upper end of that interval.", cell: (reading) => reading.high ?? null },
    { name: "unit", unit: "", meaning: "Unit of value, low and high.", cell: (reading) => reading.unit },
    ...provenance(run),
  ],
});

import type { Estimate, Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { chance, complement } from "../words/chance";
import { obligorName } from "../words/party";
import { inWords, yearOf } from "../words/quarter";

export const note =
  "Share of futures without a default so far. The shaded edge is the 95 % interval of the simulation.";

const certain: Estimate = { estimate: 1, low: 1, high: 1 };

/** Shares without a default at the start and at the end of each quarter. */
export const still = (run: Run): Estimate[] => [
  certain,
  ...run.byQuarter.map((quarter) => complement(quarter.default)),
];

/** The share that is left at the end. */
export const lastStill = (run: Run): Estimate => still(run).at(-1) ?? certain;

/** What can be read at the end of a quarter, of every run. */
export function quarterWords(runs: readonly Run[], quarter: number): string {
  const says = runs.map((run) => {
    const share = chance(still(run)[quarter + 1] ?? certain);
    return runs.length > 1 ? `${run.scenario.title}: ${share}` : share;
  });
  return `Still paying at the end of ${inWords(runs[0]?.quarters[quarter] ?? "")}: ${says.join("; ")}`;
}

/** In how many futures there is no default by the end. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "survival");
  const year = yearOf(run.quarters.at(-1) ?? "");
  const start = `By the end of ${year}, ${obligorName(reading)} has not defaulted in`;
  if (runs.length === 1) return `${start} ${chance(lastStill(run), "simulated futures")}.`;
  const says = runs.map((each) => `${each.scenario.title}, ${chance(lastStill(each))}`);
  return `${start} so many simulated futures: ${says.join("; ")}.`;
}

/** Shares without a default by quarter. */
export function table(runs: readonly Run[]): Table {
  const rows = runs.flatMap((run) =>
    run.byQuarter.map((at) => {
      const { estimate, low, high } = complement(at.default);
      return [run.scenario.title, at.quarter, estimate, low, high];
    }),
  );
  return { columns: ["scenario", "quarter", "no default so far", "low", "high"], rows };
}

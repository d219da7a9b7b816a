import type { Quantiles, QuarterSummary, Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { money } from "../words/money";
import { obligorName } from "../words/party";
import { inWords, yearOf } from "../words/quarter";

export const note =
  "10 of 100 futures lie outside the coloured area. Thin lines are single futures, a cross is a default; " +
  "cash then counts as none. Large sums are drawn closer together than small ones.";

/** What stands over the two panels. */
export const headings = (compact: boolean): [cash: string, due: string] =>
  compact
    ? ["Cash, bn dollars", "Due in a quarter, bn dollars"]
    : [
        "Cash at the end of each quarter, bn dollars",
        "Falls due in each quarter (median of the futures still alive), bn dollars",
      ];

const range = ({ cash }: QuarterSummary, low: keyof Quantiles, high: keyof Quantiles, and: string): string =>
  `${money(cash[low].estimate)} ${and} ${money(cash[high].estimate)}`;

/** What can be read at the end of a quarter. */
export function quarterWords(run: Run, quarter: number): string {
  const at = run.byQuarter[quarter];
  if (at === undefined) return "";
  const cash = `cash of half of the futures ${range(at, "p25", "p75", "to")}, of 90 of 100 ${range(at, "p05", "p95", "to")}`;
  return `End of ${inWords(at.quarter)}: ${cash}; due ${money(at.due.p50.estimate)}`;
}

/** The bands at the end of the chosen year, by default the headline's. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "cashFan");
  const year = reading.year ?? yearOf(run.headline.quarter);
  const at = run.byQuarter.findLast(({ quarter }) => yearOf(quarter) === year) ?? run.byQuarter.at(-1);
  if (at === undefined)
    throw new RangeError("chart cashFan: expected a run of at least one quarter, got none");
  const half = range(at, "p25", "p75", "and");
  const most = range(at, "p05", "p95", "and");
  return (
    `At the end of ${yearOf(at.quarter)}, ${obligorName(reading)} holds between ${half} in half of the simulated ` +
    `futures, and between ${most} in 90 of 100.`
  );
}

const names = ["p05", "p25", "p50", "p75", "p95"] as const;

/** Quantiles of cash and the median of what falls due, by quarter. */
export function table(runs: readonly Run[]): Table {
  const columns = ["scenario", "quarter", ...names.map((name) => `cash ${name}, bn USD`), "due p50, bn USD"];
  const rows = runs.flatMap((run) =>
    run.byQuarter.map(({ quarter, cash, due }) => {
      const quantiles = names.map((name) => cash[name].estimate);
      return [run.scenario.title, quarter, ...quantiles, due.p50.estimate];
    }),
  );
  return { columns, rows };
}

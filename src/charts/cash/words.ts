import type { Quantiles, QuarterSummary, Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { money } from "../words/money";
import { obligorName } from "../words/party";
import { inWords, yearOf } from "../words/quarter";
import type { Words } from "../words/words";

/** What stands over the two panels. */
export const headings = ({ cashFan }: Words, compact: boolean): [cash: string, due: string] =>
  compact ? [cashFan.cashBriefly, cashFan.dueBriefly] : [cashFan.cash, cashFan.due];

type Join = (low: string, high: string) => string;
const half = (words: Words, { cash: { p25, p75 } }: QuarterSummary, join: Join): string =>
  join(money(words, p25.estimate), money(words, p75.estimate));
const most = (words: Words, { cash: { p05, p95 } }: QuarterSummary, join: Join): string =>
  join(money(words, p05.estimate), money(words, p95.estimate));

/** What can be read at the end of a quarter. */
export function quarterWords(words: Words, run: Run, quarter: number): string {
  const at = run.byQuarter[quarter];
  if (at === undefined) return "";
  const { range } = words.numbers;
  const due = money(words, at.due.p50.estimate);
  const { atQuarter } = words.cashFan;
  return atQuarter(inWords(words, at.quarter), half(words, at, range), most(words, at, range), due);
}

/** The bands at the end of the chosen year, by default the headline's. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const run = firstRun(runs, "cashFan");
  const { words } = reading;
  const year = reading.year ?? yearOf(run.headline.quarter);
  const at = run.byQuarter.findLast(({ quarter }) => yearOf(quarter) === year) ?? run.byQuarter.at(-1);
  if (at === undefined)
    throw new RangeError("chart cashFan: expected a run of at least one quarter, got none");
  const { between, finding: say } = words.cashFan;
  return say(yearOf(at.quarter), obligorName(reading), half(words, at, between), most(words, at, between));
}

const names = ["p05", "p25", "p50", "p75", "p95"] as const satisfies readonly (keyof Quantiles)[];

/** Quantiles of cash and the median of what falls due, by quarter. */
export function table(runs: readonly Run[], { words }: Reading): Table {
  const { scenario, quarter, cash, due } = words.cashFan.columns;
  const columns = [scenario, quarter, ...names.map(cash), due];
  const rows = runs.flatMap((run) =>
    run.byQuarter.map(({ quarter, cash, due }) => {
      const quantiles = names.map((name) => cash[name].estimate);
      return [run.scenario.title, quarter, ...quantiles, due.p50.estimate];
    }),
  );
  return { columns, rows };
}

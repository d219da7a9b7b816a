import type { Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { money } from "../words/money";
import { inWords, yearOf } from "../words/quarter";
import { billsOf, totalOf } from "./bills";

/** How many vendors are named in a sentence. */
const NAMED = 3;

/** What is paid to whom in a quarter, and what is due and comes in. */
export function quarterWords(run: Run, quarter: number, reading: Reading): string {
  const { words } = reading;
  const at = run.byQuarter[quarter];
  if (at === undefined) return "";
  const bills = billsOf(run, reading)
    .map(({ party, byQuarter }) => ({ party, amount: byQuarter[quarter] ?? 0 }))
    .sort((a, b) => b.amount - a.amount);
  const parts = bills
    .slice(0, NAMED)
    .map(({ party, amount }) => words.obligations.part(party.name, money(words, amount)));
  return words.obligations.quarter(
    inWords(words, at.quarter),
    money(words, totalOf(bills.map(({ amount }) => amount))),
    parts.join(", "),
    money(words, at.due.p50.estimate),
    money(words, at.revenue.p50.estimate),
  );
}

/** Until when the median of what is due stays above that of revenue. */
function untilWords(run: Run, { words }: Reading): string {
  const { until, always, atOnce } = words.obligations;
  const met = run.byQuarter.findIndex(({ due, revenue }) => due.p50.estimate <= revenue.p50.estimate);
  if (met < 0) return always;
  return met === 0 ? atOnce : until(inWords(words, run.quarters[met - 1] ?? ""));
}

/** Who bills most in the chosen year, by default the headline's. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const run = firstRun(runs, "obligations");
  const year = reading.year ?? yearOf(run.headline.quarter);
  const inYear = (amounts: readonly number[]) =>
    totalOf(amounts.filter((_, q) => yearOf(run.quarters[q] ?? "") === year));
  const bills = billsOf(run, reading).map(({ party, byQuarter }) => ({ party, amount: inYear(byQuarter) }));
  const [most] = [...bills].sort((a, b) => b.amount - a.amount);
  if (most === undefined || most.amount <= 0) return words.obligations.none(year);
  const total = money(words, totalOf(bills.map(({ amount }) => amount)));
  const amount = money(words, most.amount);
  return words.obligations.finding(year, most.party.name, amount, total, untilWords(run, reading));
}

/** Every vendor in every quarter. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { columns, due, revenue } = reading.words.obligations;
  const rows = runs.flatMap((run) =>
    run.byQuarter.flatMap((at, q) => [
      ...billsOf(run, reading).map(({ party, byQuarter }) => {
        return [run.scenario.title, at.quarter, party.name, byQuarter[q] ?? 0];
      }),
      [run.scenario.title, at.quarter, due, at.due.p50.estimate],
      [run.scenario.title, at.quarter, revenue, at.revenue.p50.estimate],
    ]),
  );
  return { columns, rows };
}

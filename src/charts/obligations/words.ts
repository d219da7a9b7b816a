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

/** When the median of what is due is above that of revenue: all spans of quarters, as it can come back. */
function shortWords({ byQuarter }: Run, { words }: Reading): string {
  const { until, always, never, during, inOne, from, and } = words.obligations;
  const spans = spansOf(byQuarter.map(({ due, revenue }) => due.p50.estimate > revenue.p50.estimate));
  const name = (quarter: number) => inWords(words, byQuarter[quarter]?.quarter ?? "");
  const [first, ...later] = spans;
  if (first === undefined) return never;
  const [start, end] = first;
  if (end - start === byQuarter.length - 1) return always;
  if (start === 0 && later.length === 0) return until(name(end));
  const told = spans.map(([one, other]) => (one === other ? inOne(name(one)) : from(name(one), name(other))));
  return during([told.slice(0, -1).join(", "), told.at(-1)].filter(Boolean).join(and));
}

/** First and last place of each stretch in which something holds. */
function spansOf(holds: readonly boolean[]): [first: number, last: number][] {
  const spans: [number, number][] = [];
  holds.forEach((held, place) => {
    const last = spans.at(-1);
    if (held && last?.[1] === place - 1) last[1] = place;
    else if (held) spans.push([place, place]);
  });
  return spans;
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
  return words.obligations.finding(year, most.party.name, amount, total, shortWords(run, reading));
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

import type { Anatomy, Told } from "../../metrics/anatomy/anatomy";
import type { Event } from "../../metrics/anatomy/chain";
import type { Future } from "../../metrics/anatomy/future";
import type { Run } from "../../metrics/run";
import { anatomyIn, firstRun, type Reading, type Table } from "../chart";
import { money } from "../words/money";
import { obligorName, partyOf } from "../words/party";
import { inWords } from "../words/quarter";

/** How many of those who are not paid are named. */
const NAMED = 3;

/** The story that is chosen, the first by default; none if there is none. */
export const openStory = ({ stories }: Anatomy, { story = 0 }: Reading): Told | undefined =>
  stories[story] ?? stories[0];

/** The quarters that a future lasts. */
export const quartersOf = ({ quarters }: Run, { cash }: Future): readonly string[] =>
  quarters.slice(0, cash.length);

const nameOf = (id: string, reading: Reading): string =>
  id === "outside" ? reading.words.future.outside : partyOf(reading, id).name;

/** Whom it does not pay in a quarter, and how much, the most first. */
function unpaidIn({ unpaid }: Future, quarter: number, reading: Reading): string[] {
  return Object.entries(unpaid)
    .map(([id, amounts]) => ({ id, amount: amounts[quarter] ?? 0 }))
    .filter(({ amount }) => amount > 1e-9)
    .sort((a, b) => b.amount - a.amount)
    .map(({ id, amount }) => `${nameOf(id, reading)} ${money(reading.words, amount)}`);
}

/** What happens in one quarter. */
export function quarterWords(future: Future, quarter: number, name: string, reading: Reading): string {
  const { words } = reading;
  const { future: say, common } = words;
  const said = (list: readonly number[]) => money(words, list[quarter] ?? 0);
  const some = (list: readonly number[], saying: (amount: string) => string) =>
    (list[quarter] ?? 0) > 0 ? [saying(said(list))] : [];
  const missed = unpaidIn(future, quarter, reading).slice(0, NAMED);
  const parts = [
    say.revenue(said(future.revenue), said(future.planned)),
    say.due(said(future.due), said(future.paid)),
    say.cash(said(future.cash)),
    ...some(future.raised, say.raises),
    ...(future.open[quarter] ? [] : [say.shutNow]),
    ...some(future.cut, say.cuts),
    ...some(future.deferred, say.defers),
    ...(missed.length > 0 ? [say.misses(missed.join(", "))] : []),
  ];
  return say.quarter(inWords(words, name), parts.join(common.apart));
}

function stepWords({ kind, amount, parties = [] }: Event, reading: Reading): string {
  const { words } = reading;
  const { steps, and, more } = words.future;
  switch (kind) {
    case "behind":
      return steps.behind(words.numbers.fixed(100 * amount, 0));
    case "shut":
      return steps.shut;
    case "unpaid": {
      const named = parties.slice(0, NAMED).map((id) => nameOf(id, reading));
      const rest = parties.length - named.length;
      const last = rest > 0 ? more(words.numbers.count(rest)) : (named.pop() ?? "");
      return steps.unpaid(money(words, amount), named.length > 0 ? and(named.join(", "), last) : last);
    }
    default:
      return steps[kind](money(words, amount));
  }
}

/** The chain of the future, in sentences. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  firstRun(runs, "future");
  const story = openStory(anatomyIn(reading, "future"), reading);
  if (story === undefined) return words.future.none(obligorName(reading));
  const steps = story.failure.chain.map((event) =>
    words.future.step(inWords(words, event.quarter), stepWords(event, reading)),
  );
  return words.future.finding(String(story.typical), steps.join(words.common.apart));
}

/** The whole future, a row a quarter. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { columns, open, shut } = reading.words.future;
  const run = firstRun(runs, "future");
  const story = openStory(anatomyIn(reading, "future"), reading);
  if (story === undefined) return { columns, rows: [] };
  const { future } = story;
  const series = [future.revenue, future.planned, future.due, future.paid, future.cash, future.raised];
  const rows = quartersOf(run, future).map((quarter, q) => [
    quarter,
    ...series.map((amounts) => amounts[q] ?? 0),
    future.open[q] ? open : shut,
    future.cut[q] ?? 0,
    future.deferred[q] ?? 0,
    unpaidIn(future, q, reading).join(", "),
  ]);
  return { columns, rows };
}

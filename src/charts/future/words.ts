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

/** Money as it is told: what rounding leaves of nothing is nothing. */
const told = (amount: number): number => (Math.abs(amount) < 1e-9 ? 0 : amount);

/** What it leaves unpaid in a quarter, to all. */
const leftUnpaid = ({ unpaid }: Pick<Future, "unpaid">, quarter: number): number =>
  told(Object.values(unpaid).reduce((sum, amounts) => sum + (amounts[quarter] ?? 0), 0));

/**
 * Where the rest of the dues of a quarter goes: conditional bills that are given up, and firm ones that a deferral which
 * begins now puts off. What a running deferral puts off is not due.
 */
function easedIn({ due, paid, deferred, cut, ...future }: Future, quarter: number) {
  const at = (amounts: readonly number[], q: number): number => amounts[q] ?? 0;
  const begins = at(deferred, quarter - 1) > 0 ? 0 : at(deferred, quarter);
  const rest = at(due, quarter) - at(paid, quarter) - leftUnpaid(future, quarter);
  const dropped = told(Math.min(at(cut, quarter), Math.max(0, rest - begins)));
  return { dropped, deferred: Math.max(0, told(rest - dropped)) };
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
    ...some(
      [...future.due.keys()].map((q) => easedIn(future, q).dropped),
      say.drops,
    ),
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
  const at = (amounts: readonly number[] | undefined, q: number) => told(amounts?.[q] ?? 0);
  const rows = quartersOf(run, future).map((quarter, q) => {
    const { dropped, deferred } = easedIn(future, q);
    return [
      ...[quarter, at(future.revenue, q), at(future.planned, q)],
      ...[at(future.due, q), at(future.paid, q), dropped, deferred, leftUnpaid(future, q)],
      unpaidIn(future, q, reading).join(", "),
      ...[told((future.cut[q] ?? 0) - dropped), told((future.deferred[q] ?? 0) - deferred)],
      ...[at(future.cash, q), at(future.raised, q), future.open[q] ? open : shut],
    ];
  });
  return { columns, rows };
}

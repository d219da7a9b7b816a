import type { Response, ResponseOfYear } from "../../metrics/response";
import type { Estimate, Run } from "../../metrics/run";
import { firstRun, type Reading, type Table } from "../chart";
import { obligorName } from "../words/party";
import { yearOf } from "../words/quarter";
import type { Words } from "../words/words";

/** How a loss is answered. Throws a RangeError where a reading has nothing of it. */
export function answerIn({ response }: Reading): Response {
  if (response === undefined || response.years.length === 0)
    throw new RangeError("chart response: expected reading.response, got none");
  return response;
}

/** A number with two decimals, its sign before whatever it is written as; what rounds to nothing has none. */
function signed({ numbers }: Words, value: number, written = (size: string) => size): string {
  return `${value < -0.005 ? "−" : ""}${written(numbers.fixed(Math.abs(value), 2))}`;
}

/** Dollars with their interval: "$0.59 ($0.54 to $0.64)". */
const dollars = (words: Words, { estimate, low, high }: Estimate): string => {
  const said = (value: number) => signed(words, value, words.response.cents);
  return words.numbers.within(said(estimate), said(low), said(high));
};

const plain = (words: Words, { estimate, low, high }: Estimate): string =>
  words.numbers.within(signed(words, estimate), signed(words, low), signed(words, high));

/** One year in words. */
export const yearWords = (words: Words, { year, lost, lostInWorst, gain }: ResponseOfYear): string =>
  words.response.by(year, dollars(words, lost), dollars(words, lostInWorst), plain(words, gain));

/** What is lost by the end of the headline's year, and whether that is more or less than the dollar. */
export function finding(runs: readonly Run[], reading: Reading): string {
  const { words } = reading;
  const { feeds, replaced, unsure, worstIs } = words.response;
  const years = answerIn(reading).years;
  const wanted = yearOf(firstRun(runs, "response").headline.quarter);
  const at = years.find(({ year }) => year === wanted) ?? years.at(-1)!;
  const say = at.lost.low > 1 ? feeds : at.lost.high < 1 ? replaced : unsure;
  const said = say(obligorName(reading), at.year, dollars(words, at.lost));
  return `${said} ${worstIs(dollars(words, at.lostInWorst))}`;
}

const figures = ["lost", "lostInWorst", "gain", "radius"] as const;

/** Every figure of every year with its interval. */
export function table(runs: readonly Run[], reading: Reading): Table {
  const { words } = reading;
  const { title } = firstRun(runs, "response").scenario;
  const rows = answerIn(reading).years.flatMap((year) =>
    figures.map((figure) => {
      const { estimate, low, high } = year[figure];
      return [title, year.year, words.response.figures[figure], estimate, low, high];
    }),
  );
  return { columns: words.response.columns, rows };
}

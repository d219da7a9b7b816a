import { format } from "d3";
import type { Run } from "../../metrics/run";
import type { Difference, Reading, Table } from "../chart";
import { money } from "../words/money";
import { toldApart } from "../words/toldApart";
import type { Words } from "../words/words";

/** A unit as it is shown. */
export const unitWords = ({ difference }: Words, unit: string): string => difference.units[unit] ?? unit;

/** A change with its sign: "+7", "−$1.2 bn"; with `more` digits than are usual. */
export function change(words: Words, value: number, unit: string, more = 0): string {
  if (unit === "bn USD") return moneyChange(words, value, more);
  const shown = unit === "share" ? 100 * value : value;
  const rounded = Number(shown.toFixed((Math.abs(shown) < 9.95 ? 1 : 0) + more));
  if (rounded === 0) return "0";
  const digits = format(`.${3 + more}~g`)(Math.abs(rounded));
  return `${rounded > 0 ? "+" : "−"}${words.numbers.decimal(Number(digits))}`;
}

/** A change of money; in millions where billions would say nothing. */
function moneyChange(words: Words, value: number, more: number): string {
  const size = Math.abs(value);
  if (size < 0.0005 / 10 ** more) return words.numbers.nothing;
  if (size < 0.05) return words.numbers.millions(value < 0 ? "−" : "+", size, more);
  return value > 0 ? `+${money(words, value, more)}` : money(words, value, more);
}

/** A change and its interval, "+7" and "+5 to +9", with as many digits as tell them apart. */
export function changeWithin(
  words: Words,
  { estimate, low, high, unit }: Difference,
): { readonly middle: string; readonly ends: string } {
  const say = (value: number, more: number) => change(words, value, unit, more);
  const [middle = "", from = "", to = ""] = toldApart([estimate, low, high], say);
  return { middle, ends: words.numbers.range(from, to) };
}

/** Whether a figure falls or rises by more than chance, or neither can be said. */
export function direction({ low, high }: Difference): "less" | "more" | "none" {
  if (high < 0) return "less";
  return low > 0 ? "more" : "none";
}

/** A change in words. */
export function changeWords(words: Words, difference: Difference): string {
  const { label, unit } = difference;
  const { middle, ends } = changeWithin(words, difference);
  const of = unit === "bn USD" ? "" : ` ${unitWords(words, unit)}`; // money has said its unit
  const said = words.difference.said(label, middle + of, ends);
  return direction(difference) === "none" ? words.difference.unsure(said) : said;
}

/** How many figures change by more than chance, and the first of them. */
export function finding(
  runs: readonly Run[],
  { words, differences = [], differencesAre = "figures" }: Reading,
): string {
  const { fromTo, betweenRuns, none, noneOf, some, someOf } = words.difference;
  const clear = differences.filter((difference) => direction(difference) !== "none");
  const [from = "", to] = runs.map((run) => run.scenario.title);
  const between = to === undefined ? betweenRuns : fromTo(from, to);
  const [first] = clear;
  if (first === undefined) return none(between, noneOf[differencesAre](differences.length));
  const said = changeWords(words, first);
  const change = someOf[differencesAre](clear.length, differences.length);
  return some(between, change, said.charAt(0).toLowerCase() + said.slice(1));
}

/** Every difference with its interval. */
export const table = (_runs: readonly Run[], { words, differences = [] }: Reading): Table => ({
  columns: words.difference.columns,
  rows: differences.map(({ label, estimate, low, high, unit }) => [label, estimate, low, high, unit]),
});

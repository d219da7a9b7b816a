import { format } from "d3";
import type { Run } from "../../metrics/run";
import type { Difference, Reading, Table } from "../chart";
import { money } from "../words/money";
import type { Words } from "../words/words";

/** A unit as it is shown. */
export const unitWords = ({ difference }: Words, unit: string): string => difference.units[unit] ?? unit;

const digits = format(".3~g");

/** A change with its sign: "+7", "−$1.2 bn". */
export function change(words: Words, value: number, unit: string): string {
  if (unit === "bn USD") return moneyChange(words, value);
  const shown = unit === "share" ? 100 * value : value;
  const rounded = Number(shown.toFixed(Math.abs(shown) < 9.95 ? 1 : 0));
  if (rounded === 0) return "0";
  return `${rounded > 0 ? "+" : "−"}${words.numbers.decimal(Number(digits(Math.abs(rounded))))}`;
}

/** A change of money; in millions where billions would say nothing. */
function moneyChange(words: Words, value: number): string {
  const size = Math.abs(value);
  if (size < 0.0005) return words.numbers.nothing;
  if (size < 0.05) return words.numbers.millions(value < 0 ? "−" : "+", size);
  return value > 0 ? `+${money(words, value)}` : money(words, value);
}

/** The interval of a change: "+5 to +9". */
export const within = (words: Words, { low, high, unit }: Difference): string =>
  words.numbers.range(change(words, low, unit), change(words, high, unit));

/** Whether a figure falls or rises by more than chance, or neither can be said. */
export function direction({ low, high }: Difference): "less" | "more" | "none" {
  if (high < 0) return "less";
  return low > 0 ? "more" : "none";
}

/** A change in words. */
export function changeWords(words: Words, difference: Difference): string {
  const { label, estimate, unit } = difference;
  const of = unit === "bn USD" ? "" : ` ${unitWords(words, unit)}`; // money has said its unit
  const said = words.difference.said(label, change(words, estimate, unit) + of, within(words, difference));
  return direction(difference) === "none" ? words.difference.unsure(said) : said;
}

/** How many figures change by more than chance, and the first of them. */
export function finding(runs: readonly Run[], { words, differences = [] }: Reading): string {
  const { fromTo, betweenRuns, none, some } = words.difference;
  const clear = differences.filter((difference) => direction(difference) !== "none");
  const [from = "", to] = runs.map((run) => run.scenario.title);
  const between = to === undefined ? betweenRuns : fromTo(from, to);
  const [first] = clear;
  if (first === undefined) return none(between, differences.length);
  const said = changeWords(words, first);
  return some(between, clear.length, differences.length, said.charAt(0).toLowerCase() + said.slice(1));
}

/** Every difference with its interval. */
export const table = (_runs: readonly Run[], { words, differences = [] }: Reading): Table => ({
  columns: words.difference.columns,
  rows: differences.map(({ label, estimate, low, high, unit }) => [label, estimate, low, high, unit]),
});

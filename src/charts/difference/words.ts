import { format } from "d3";
import type { Run } from "../../metrics/run";
import type { Difference, Reading, Table } from "../chart";
import { money } from "../words/money";

export const note =
  "Both runs see the same futures, so the interval is that of the difference. Grey: the interval covers zero.";

const unitNames: Readonly<Record<string, string>> = { share: "of 100 futures", "bn USD": "bn dollars" };

/** A unit as it is shown. */
export const unitWords = (unit: string): string => unitNames[unit] ?? unit;

const signed = format("+.3~g");

/** A change with its sign: "+7", "−$1.2 bn". */
export function change(value: number, unit: string): string {
  if (unit === "bn USD") return value > 0 ? `+${money(value)}` : money(value);
  const shown = unit === "share" ? 100 * value : value;
  const rounded = Number(shown.toFixed(Math.abs(shown) < 9.95 ? 1 : 0));
  return rounded === 0 ? "0" : signed(rounded);
}

/** The interval of a change: "+5 to +9". */
export const within = ({ low, high, unit }: Difference): string =>
  `${change(low, unit)} to ${change(high, unit)}`;

/** Whether a figure falls or rises by more than chance, or neither can be said. */
export function direction({ low, high }: Difference): "less" | "more" | "none" {
  if (high < 0) return "less";
  return low > 0 ? "more" : "none";
}

/** A change in words. */
export function changeWords(difference: Difference): string {
  const { label, estimate, unit } = difference;
  const of = unit === "bn USD" ? "" : ` ${unitWords(unit)}`; // money has said its unit
  const doubt = direction(difference) === "none" ? ", not told apart from no change" : "";
  return `${label}: ${change(estimate, unit)}${of} (${within(difference)})${doubt}`;
}

/** How many figures change by more than chance, and the first of them. */
export function finding(runs: readonly Run[], { differences = [] }: Reading): string {
  const clear = differences.filter((difference) => direction(difference) !== "none");
  const [from, to] = runs.map((run) => run.scenario.title);
  const between = to === undefined ? "Between the two runs" : `From “${from}” to “${to}”`;
  const [first] = clear;
  if (first === undefined)
    return `${between}, none of the ${differences.length} figures changes by more than chance.`;
  const words = changeWords(first);
  const start = `${between}, ${clear.length} of ${differences.length} figures change by more than chance`;
  return `${start}; ${words.charAt(0).toLowerCase()}${words.slice(1)}.`;
}

/** Every difference with its interval. */
export const table = (_runs: readonly Run[], { differences = [] }: Reading): Table => ({
  columns: ["figure", "difference", "low", "high", "unit"],
  rows: differences.map(({ label, estimate, low, high, unit }) => [label, estimate, low, high, unit]),
});

import { money } from "../../charts/words/money";
import type { Estimate } from "../../metrics/run";
import { text } from "../text/text";

/** Decimals up to which a figure goes on rather than being written as nothing. */
const most = 4;

/** A figure of a comparison in the words of its unit, with `more` digits than are usual. */
export function figure(value: number, unit: string, more = 0): string {
  const plain = (digits: number, size: number) => text.fixed(size, digits);
  if (unit === "of 100") return small(value, plain, 1 + more);
  if (unit === "percent") return text.assumptions.percent(small(value, plain, 1 + more));
  if (unit !== "bn USD") return text.decimal(Number(value.toPrecision(3 + more)));
  if (value <= 0 || value >= 0.05) return money(text.charts, value, more);
  return small(value, (digits, size) => text.charts.numbers.billions("", size, digits - 1), 1 + more);
}

/** Says a size with as many decimals as it takes to be more than nothing; below all of them, that it is less. */
function small(value: number, say: (digits: number, size: number) => string, digits: number): string {
  if (value <= 0 || value >= 0.5 * 10 ** -digits) return say(digits, value);
  return digits < most ? small(value, say, digits + 1) : `< ${say(most, 10 ** -most)}`;
}

/** A difference with its sign, never a bare zero that was only rounded. */
export function signed(value: number, unit: string, more = 0): string {
  const size = figure(Math.abs(value), unit, more);
  return size.startsWith("<")
    ? `${value < 0 ? "> −" : "< +"}${size.slice(2)}`
    : `${value < 0 ? "−" : "+"}${size}`;
}

/** A difference and the two ends of its interval; all with a digit more where the ends would read the same, or the difference as one of them. */
export function within({ estimate, low, high }: Estimate, unit: string): { middle: string; ends: string } {
  const all = (more: number) => [estimate, low, high].map((value) => signed(value, unit, more));
  const [middle = "", from = "", to = ""] = new Set(all(0)).size < 3 ? all(1) : all(0);
  return { middle, ends: `${from} … ${to}` };
}

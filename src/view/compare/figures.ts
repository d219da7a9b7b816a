import { money } from "../../charts/words/money";
import { toldApart } from "../../charts/words/toldApart";
import type { Estimate } from "../../metrics/run";
import { text } from "../text/text";

/** Decimals up to which a share goes on rather than being written as nothing. */
const most = 4;

/** Below so many billions a sum is told in millions. */
const leastBillions = 0.05;

/** A figure of a comparison in the words of its unit, with `more` digits than are usual. */
export function figure(value: number, unit: string, more = 0): string {
  if (unit === "of 100") return small(value, 1 + more);
  if (unit === "percent") return text.assumptions.percent(small(value, 1 + more));
  if (unit !== "bn USD") return text.decimal(Number(value.toPrecision(3 + more)));
  return value <= 0 || value >= leastBillions ? money(text.charts, value, more) : inMillions(value, more);
}

/** A sum in billions that they would say nothing of; below a million and all digits that are asked for, that it is less. */
function inMillions(value: number, more: number): string {
  const { millions } = text.charts.numbers;
  const least = 0.001 / 10 ** more;
  return value >= least / 2 ? millions("", value, more) : `< ${millions("", least, more)}`;
}

/** Says a share with as many decimals as it takes to be more than nothing; below all of them, that it is less. */
function small(value: number, digits: number): string {
  if (value <= 0 || value >= 0.5 * 10 ** -digits) return text.fixed(value, digits);
  return digits < most ? small(value, digits + 1) : `< ${text.fixed(10 ** -most, most)}`;
}

/** A difference with its sign, never a bare zero that was only rounded. */
export function signed(value: number, unit: string, more = 0): string {
  return withSign(value, figure(Math.abs(value), unit, more));
}

function withSign(value: number, size: string): string {
  return size.startsWith("<")
    ? `${value < 0 ? "> −" : "< +"}${size.slice(2)}`
    : `${value < 0 ? "−" : "+"}${size}`;
}

/** Whether some sum is told in millions, and all can be: so that one interval has one unit. */
function areSmall(values: readonly number[]): boolean {
  const sizes = values.map(Math.abs);
  return Math.max(...sizes) < 1 && sizes.some((size) => size > 0 && size < leastBillions);
}

/** A difference and the two ends of its interval, with as many digits as tell them apart. */
export function within({ estimate, low, high }: Estimate, unit: string): { middle: string; ends: string } {
  const values = [estimate, low, high];
  const inOne = unit === "bn USD" && areSmall(values);
  const size = (value: number, more: number) =>
    inOne && value > 0 ? inMillions(value, more) : figure(value, unit, more);
  const say = (value: number, more: number) => withSign(value, size(Math.abs(value), more));
  const [middle = "", from = "", to = ""] = toldApart(values, say);
  return { middle, ends: `${from} … ${to}` };
}

import { money } from "../../charts/words/money";
import { text } from "../text/text";

/** A figure of a comparison in the words of its unit. */
export function figure(value: number, unit: string): string {
  if (unit === "of 100") return value > 0 && value < 0.05 ? `< ${text.fixed(0.1, 1)}` : text.fixed(value, 1);
  if (unit === "percent")
    return text.assumptions.percent(
      value > 0 && value < 0.05 ? `< ${text.fixed(0.1, 1)}` : text.fixed(value, 1),
    );
  if (unit === "bn USD")
    return value > 0 && value < 0.05 ? `< ${money(text.charts, 0.1)}` : money(text.charts, value);
  return text.decimal(Number(value.toPrecision(3)));
}

/** A difference with its sign, never a bare zero that was only rounded. */
export function signed(value: number, unit: string): string {
  const said = figure(Math.abs(value), unit);
  return `${value < 0 ? "−" : "+"}${said}`;
}

/** The two ends of an interval of differences. */
export const between = (low: number, high: number, unit: string): string =>
  `${signed(low, unit)} … ${signed(high, unit)}`;

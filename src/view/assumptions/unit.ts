import type { Field } from "../../scenario/fields";
import { text } from "../text/text";

const percent = (share: number): string => text.decimal(Number((100 * share).toPrecision(3)));

/** What a value comes to in per cent, where its unit says less to most readers; otherwise nothing. */
export function inPercent({ unit }: Field, value: number): string {
  return /^(share\b|a year$|probability$)/.test(unit) ? text.assumptions.percent(percent(value)) : "";
}

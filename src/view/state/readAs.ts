import type { Field } from "../../scenario/fields";
import { type Reach, reachOf } from "../../scenario/reach";

/** A unit as readers think of it: how a stored value is shown in it, and how a shown one is stored. */
export interface ReadAs {
  readonly unit: string;
  readonly shown: (stored: number) => number;
  readonly stored: (shown: number) => number;
}

/** Growth is stored as a logarithm, so that years add up; it is shown as what a year of it comes to. */
const growth: ReadAs = {
  unit: "% a year",
  shown: (rate) => 100 * (Math.exp(rate) - 1),
  stored: (percent) => Number(Math.log(1 + percent / 100).toFixed(6)),
};

/** How values of a unit are read. All but growth are read as they are stored. */
export const readAs = (unit: string): ReadAs =>
  unit === "log points a year" ? growth : { unit, shown: (stored) => stored, stored: (shown) => shown };

/** Whether a unit is but what the value may be, such as "-1 to 1" or "0 or 1". */
export const isScale = (unit: string): boolean => /^-?\d/.test(unit);

/** The unit as it is said after a value: nothing where it is such a scale. */
export const unitAfter = (unit: string): string => (isScale(unit) ? "" : readAs(unit).unit);

const twentieth = (width: number): number => Number(`1e${Math.floor(Math.log10(width / 20))}`);

/** The field in its reader's unit; the very field where that is its own. */
export function fieldAsRead(field: Field): Field {
  const { unit, shown } = readAs(field.unit);
  if (unit === field.unit || typeof field.value !== "number") return field;
  const [value, low, high] = [field.value, field.low ?? field.value, field.high ?? field.value].map(
    shown,
  ) as [number, number, number];
  return {
    ...{ ...field, unit, value, min: shown(field.min), max: shown(field.max) },
    ...(field.low !== undefined && { low }),
    ...(field.high !== undefined && { high }),
    step: high > low ? twentieth(high - low) : 1,
  };
}

/** The part of a field's limits that its slider covers, in stored values: a range as it is read, not its logarithms, is widened by half. */
export function reachAsRead(field: Field): Reach {
  const { stored } = readAs(field.unit);
  const { from, to, log } = reachOf(fieldAsRead(field));
  return { from: stored(from), to: stored(to), log };
}

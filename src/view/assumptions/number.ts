import type { Field } from "../../scenario/fields";
import { fieldAsRead, isScale, readAs } from "../state/readAs";
import { phrase } from "../state/spoken";
import { text } from "../text/text";

/** A value in at most four significant digits, as it stands in boxes and beside sliders. */
export const shown = (value: number): string => text.decimal(Number(value.toPrecision(4)));

/** The same as it stands in a sentence, with its sign and its thousands as the page writes them. */
export function told(value: number): string {
  const size = Number(Math.abs(value).toPrecision(4));
  return `${value < 0 && size > 0 ? "−" : ""}${size < 1000 ? text.decimal(size) : text.count(size)}`;
}

/** A value with its unit, as it is heard; where the unit is but the ends of a scale, with those, and of two values as it is. */
export function heard(value: number, unit: string): string {
  if (!isScale(unit)) return text.assumptions.value(shown(value), phrase(unit));
  return unit.includes(" to ") ? text.assumptions.onScale(shown(value), phrase(unit)) : shown(value);
}

/** What is stored of a value in the reader's unit; where it reads as the default does, the default to the last digit. */
export function toStore(stored: Field, read: number): number {
  const original = Number(stored.value);
  const same = shown(read) === shown(Number(fieldAsRead(stored).value));
  return same && readAs(stored.unit).unit !== stored.unit ? original : readAs(stored.unit).stored(read);
}

/** A stored value as it is read: "171.8". */
export const shownOf = (unit: string, stored: number): string => shown(readAs(unit).shown(stored));

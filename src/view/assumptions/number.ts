import type { Field } from "../../scenario/fields";
import { fieldAsRead, readAs } from "../state/readAs";
import { text } from "../text/text";

/** A value in at most four significant digits, as it stands in boxes and beside sliders. */
export const shown = (value: number): string => text.decimal(Number(value.toPrecision(4)));

/** What is stored of a value in the reader's unit; where it reads as the default does, the default to the last digit. */
export function toStore(stored: Field, read: number): number {
  const original = Number(stored.value);
  const same = shown(read) === shown(Number(fieldAsRead(stored).value));
  return same && readAs(stored.unit).unit !== stored.unit ? original : readAs(stored.unit).stored(read);
}

/** A stored value as it is read: "171.8". */
export const shownOf = (unit: string, stored: number): string => shown(readAs(unit).shown(stored));

/** What a typed text means: a number within the limits, or why it is not one. */
export type Typed = { readonly value: number } | { readonly wrong: "number" | "limits" };

/** Read a typed number. A comma may stand for the decimal point. */
export function typed(written: string, min: number, max: number): Typed {
  const trimmed = written.trim().replace(",", ".").replace("−", "-");
  const value = Number(trimmed);
  if (trimmed === "" || !Number.isFinite(value)) return { wrong: "number" };
  return value < min || value > max ? { wrong: "limits" } : { value };
}

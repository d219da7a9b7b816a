import { text } from "../text/text";

/** A value in at most four significant digits, as it stands in boxes and beside sliders. */
export const shown = (value: number): string => text.decimal(Number(value.toPrecision(4)));

/** What a typed text means: a number within the limits, or why it is not one. */
export type Typed = { readonly value: number } | { readonly wrong: "number" | "limits" };

/** Read a typed number. A comma may stand for the decimal point. */
export function typed(written: string, min: number, max: number): Typed {
  const trimmed = written.trim().replace(",", ".").replace("−", "-");
  const value = Number(trimmed);
  if (trimmed === "" || !Number.isFinite(value)) return { wrong: "number" };
  return value < min || value > max ? { wrong: "limits" } : { value };
}

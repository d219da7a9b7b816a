import type { Estimate } from "../../metrics/run";
import type { Words } from "./words";
import { short } from "./short";

/** A sum in billions of dollars in the fewest digits that still tell it: $0.4 bn, $34 bn, $1.24 tn. */
export function money({ numbers }: Words, billions: number): string {
  const size = Math.abs(billions);
  const sign = billions < 0 ? "−" : "";
  if (size < 0.05) return numbers.nothing;
  return size >= 999.5 ? numbers.trillions(sign, size) : numbers.billions(sign, size);
}

/** "$34 bn ($31 bn to $37 bn)". */
export const moneyWithin = (words: Words, { estimate, low, high }: Estimate): string =>
  words.numbers.within(money(words, estimate), money(words, low), money(words, high));

/** The same without currency or unit, for cells whose heading says both. */
export const billions = ({ numbers }: Words, value: number): string => {
  const size = Math.abs(value);
  if (size < 0.05) return "0";
  return `${value < 0 ? "−" : ""}${numbers.decimal(Number(short(size)))}`;
};

import type { Estimate } from "../../metrics/run";
import type { Words } from "./words";
import { short } from "./short";

/** A sum in billions of dollars in the fewest digits that still tell it, or `more`: $0.4 bn, $34 bn, $1.24 tn. */
export function money({ numbers }: Words, billions: number, more = 0): string {
  const size = Math.abs(billions);
  const sign = billions < 0 ? "−" : "";
  if (size < 0.05) return numbers.nothing;
  return size >= 999.5 ? numbers.trillions(sign, size, more) : numbers.billions(sign, size, more);
}

/**
 * "$34 bn ($31 bn to $37 bn)"; all with a digit more where an end of a narrow interval would read as the middle does, and "or more"
 * without upper end.
 */
export function moneyWithin(words: Words, { estimate, low, high }: Estimate): string {
  const middle = money(words, estimate);
  if (high === Infinity) return words.numbers.orMore(middle, money(words, low));
  const more = money(words, low) === middle || money(words, high) === middle ? 1 : 0;
  const [said = "", from = "", to = ""] = [estimate, low, high].map((sum) => money(words, sum, more));
  return words.numbers.within(said, from, to);
}

/** The same without currency or unit, for cells whose heading says both. */
export const billions = ({ numbers }: Words, value: number): string => {
  const size = Math.abs(value);
  if (size < 0.05) return "0";
  return `${value < 0 ? "−" : ""}${numbers.decimal(Number(short(size)))}`;
};

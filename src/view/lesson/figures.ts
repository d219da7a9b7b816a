import { text } from "../text/text";
import { lessonWords } from "./words/words";

/** A number with one decimal at most. */
export const short = (value: number): string => text.decimal(Number(value.toFixed(1)));

/** A small sum: "$6.5", "−$4". */
export const dollars = (value: number): string =>
  (value < -0.05 ? "−" : "") + lessonWords().dollars(short(Math.abs(value)));

/** A share as it comes: "60 of 100". */
export const of100 = (share: number): string => lessonWords().of100(short(100 * share));

/** A share as a per cent: "60 %". */
export const percent = (share: number): string => lessonWords().percent(short(100 * share));

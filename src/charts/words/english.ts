import { grouped } from "./grouped";
import { withMinus } from "./minus";
import { short } from "./short";

/** How numbers are written. */
export const numbers = {
  count: (value: number): string => grouped(value, ","),
  decimal: (value: number): string => withMinus(String(value)),
  fixed: (value: number, digits: number): string => withMinus(value.toFixed(digits)),
  /** A sum below a thousand billion dollars, its sign apart, and one above; with `more` digits than are usual. No line breaks in it. */
  billions: (sign: string, size: number, more: number) => `${sign}$${short(size, more)}\u00a0bn`,
  millions: (sign: string, size: number, more: number) => `${sign}$${(1000 * size).toFixed(more)}\u00a0m`,
  trillions: (sign: string, size: number, more: number) =>
    `${sign}$${(size / 1000).toFixed(2 + more)}\u00a0tn`,
  nothing: "$0",
  range: (low: string, high: string) => `${low} to ${high}`,
  within: (value: string, low: string, high: string) => `${value} (${low} to ${high})`,
  orMore: (value: string, low: string) => `${value} (${low} or more)`,
};

/** How chances are told. `of` is what is counted, or nothing. */
export const chances = {
  futures: "futures",
  simulated: "simulated futures",
  fewerThan1: "fewer than 1",
  moreThan99: "more than 99",
  of100: (count: string, of: string) => `${count} of 100${of && ` ${of}`}`,
  never: (n: string, of: string) => `fewer than 1 in ${n}${of && ` ${of}`}`,
  always: (n: string, of: string) => `all but fewer than 1 in ${n}${of && ` ${of}`}`,
  unknown: (of: string) => `nobody knows how many${of && ` ${of}`}`,
  atMost: (high: string) => `(at most ${high})`,
  atLeast: (low: string) => `(at least ${low})`,
  between: (low: string, high: string) => `(${low} to ${high})`,
  outside: (share: string, low: string, high: string) => `(${share}; ${low} to ${high})`,
};

/** What several charts say. */
export const common = {
  quarter: (quarter: number, year: string) => `Q${quarter} ${year}`,
  firstHalf: (year: string) => `first half of ${year}`,
  secondHalf: (year: string) => `second half of ${year}`,
  of100Futures: "of 100 futures",
  dot: (futures: number) => `Each dot is ${futures} of 100 simulated futures.`,
  named: (title: string, says: string) => `${title}: ${says}`,
  listed: (title: string, says: string) => `${title}, ${says}`,
  before: "before",
  apart: "; ",
};

import type { Words } from "./words";

/** The year of a quarter such as "2029Q3". */
export const yearOf = (quarter: string): string => quarter.slice(0, 4);

/** Of a quarter such as "2029Q3": 3. */
export const quarterOf = (quarter: string): number => Number(quarter.slice(5));

/** A span of consecutive quarters that share a label; `from` counts from 0, `to` is one past the last. */
export interface Span {
  readonly label: string;
  readonly from: number;
  readonly to: number;
}

const spans = (quarters: readonly string[], label: (quarter: string) => string): Span[] => {
  const found: { label: string; from: number; to: number }[] = [];
  quarters.forEach((quarter, index) => {
    const last = found.at(-1);
    if (last?.label === label(quarter)) last.to = index + 1;
    else found.push({ label: label(quarter), from: index, to: index + 1 });
  });
  return found;
};

/** The years that the quarters fall in. */
export const years = (quarters: readonly string[]): Span[] => spans(quarters, yearOf);

/** The half-years that the quarters fall in, labelled such as "first half of 2029". */
export const halfYears = ({ common }: Words, quarters: readonly string[]): Span[] =>
  spans(quarters, (quarter) => {
    const half = quarterOf(quarter) <= 2 ? common.firstHalf : common.secondHalf;
    return half(yearOf(quarter));
  });

/** The quarter in words: "Q3 2029". */
export const inWords = ({ common }: Words, quarter: string): string =>
  common.quarter(quarterOf(quarter), yearOf(quarter));

/** What ends as the last of the quarters does: "2033", or "Q2 2033" where that is in the middle of a year. */
export function lastOf(words: Words, quarters: readonly string[]): string {
  const last = quarters.at(-1) ?? "";
  return quarterOf(last) === 4 ? yearOf(last) : inWords(words, last);
}

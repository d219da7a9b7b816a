import type { Estimate, Run } from "../../metrics/run";
import { countDots, quantileDots } from "../layout/dots";
import type { Words } from "../words/words";
import { halfYears, years, yearOf, type Span } from "../words/quarter";

export const manyDots = 50;
export const fewDots = 20;
const leastTallest = 0.16; // of the dots: columns have room for at least so many, so that dots seldom change size
const halfYearsUpTo = 28; // quarters: a longer horizon is binned by year

/** Shares in default by the end of each quarter. */
export const cumulative = (run: Run): number[] => run.byQuarter.map((quarter) => quarter.default.estimate);

/** The share in default by the end of the last quarter. */
export const lastDefault = (run: Run): Estimate =>
  run.byQuarter.at(-1)?.default ?? { estimate: 0, low: 0, high: 0 };

/** The quarters between which the middle half of the defaults come; none where there is no default. */
export function middleHalf(run: Run): string[] {
  const all = lastDefault(run).estimate;
  if (all <= 0) return [];
  return [0.25, 0.75].flatMap(
    (quantile) => run.quarters[cumulative(run).findIndex((sofar) => sofar >= quantile * all)] ?? [],
  );
}

/** The last year of a run. */
export const horizon = (run: Run): string => yearOf(run.quarters.at(-1) ?? "");

/** Whether a column is a year, not half of one. */
export const byYear = (run: Run, compact: boolean): boolean => compact || run.quarters.length > halfYearsUpTo;

/** The spans of quarters that share a column. */
export const columnsOf = (words: Words, run: Run, compact: boolean): Span[] =>
  byYear(run, compact) ? years(run.quarters) : halfYears(words, run.quarters);

/** Dots of one run by column, the last entry being those beyond the horizon. */
export function dotsBy(columns: readonly Span[], run: Run, n: number): number[] {
  const shares = cumulative(run);
  const atEnds = columns.map((column) => shares[column.to - 1] ?? 0);
  const counts = countDots(quantileDots(atEnds, n), columns.length);
  return [...counts, n - counts.reduce((total, count) => total + count, 0)];
}

/** The share of the dots in the tallest column by year, for which the chart has room. */
export function tallest(runs: readonly Run[]): number {
  const heights = runs.map((run) => Math.max(...dotsBy(years(run.quarters), run, manyDots).slice(0, -1)));
  return Math.max(leastTallest, ...heights.map((height) => height / manyDots));
}

import * as v from "valibot";

/** A calendar quarter as a whole number: quarters since the first of year 0. */
export type Quarter = number;

const pattern = /^(\d{4})Q([1-4])$/;

/** The text of a calendar quarter. */
export const QuarterText = v.pipe(v.string(), v.regex(pattern, 'a quarter such as "2026Q4"'));

/** The quarter that a text such as "2026Q4" names. Throws a RangeError if it names none. */
export function parseQuarter(text: string): Quarter {
  const [, year, quarter] = pattern.exec(text) ?? [];
  if (year === undefined || quarter === undefined)
    throw new RangeError(`quarter: expected such as "2026Q4", got ${text}`);
  return 4 * Number(year) + Number(quarter) - 1;
}

export const formatQuarter = (quarter: Quarter): string =>
  `${String(Math.floor(quarter / 4)).padStart(4, "0")}Q${(quarter % 4) + 1}`;

/** The quarter so many quarters later: addQuarters("2026Q4", 1) is "2027Q1". */
export const addQuarters = (text: string, more: number): string => formatQuarter(parseQuarter(text) + more);

/** How many quarters later the second is than the first. */
export const quartersBetween = (from: string, to: string): number => parseQuarter(to) - parseQuarter(from);

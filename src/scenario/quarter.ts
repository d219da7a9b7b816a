/** A calendar quarter such as "2026Q4" as a count of quarters since year 0. Throws a RangeError for anything else. */
export function quarterNumber(text: string): number {
  const match = /^(\d{4})Q([1-4])$/.exec(text);
  if (!match) throw new RangeError(`expected a quarter such as 2026Q4, got ${JSON.stringify(text)}`);
  return Number(match[1]) * 4 + Number(match[2]) - 1;
}

/** The quarter so many quarters after another: quarterAfter("2026Q4", 1) is "2027Q1". */
export function quarterAfter(text: string, quarters: number): string {
  const number = quarterNumber(text) + quarters;
  return `${String(Math.floor(number / 4)).padStart(4, "0")}Q${(number % 4) + 1}`;
}

/** How many quarters the second is after the first; negative if before. */
export const quartersBetween = (from: string, to: string): number => quarterNumber(to) - quarterNumber(from);

/** Place of a quarter in its year, 0 to 3. */
export const seasonOf = (text: string): number => quarterNumber(text) % 4;

import { formatQuarter, parseQuarter, type Quarter } from "./quarter";
import type { Schedule } from "./schedule";

/** The flatter of two slopes; none where they point different ways (Roe 1986). */
const minmod = (a: number, b: number): number => (a * b <= 0 ? 0 : Math.abs(a) < Math.abs(b) ? a : b);

/**
 * The amount of each of `count` quarters from `start` (such as "2026Q4"). A year's total is spread along a straight
 * line with the flatter of the slopes to its neighbours, so that it is kept and no quarter is negative (a piecewise
 * linear reconstruction, van Leer 1979). Quarters that are given are taken as they are; years that are not count as 0.
 */
export function spread({ years = {}, quarters = {} }: Schedule, start: string, count: number): number[] {
  const first = parseQuarter(start);
  const total = (year: number): number => years[String(year)] ?? 0;
  const inYear = (quarter: Quarter): number => {
    const year = Math.floor(quarter / 4);
    const slope = minmod(total(year) - total(year - 1), total(year + 1) - total(year));
    return (total(year) + (slope * ((quarter % 4) - 1.5)) / 4) / 4;
  };
  return Array.from({ length: count }, (_, k) => quarters[formatQuarter(first + k)] ?? inYear(first + k));
}

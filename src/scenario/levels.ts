import { parseQuarter } from "./quarter";
import type { Schedule } from "./schedule";

/** What is known: a level at the end of a quarter. */
type Knot = readonly [quarter: number, level: number];

/**
 * A schedule of levels, such as capacity delivered in all, read at the end of each of `count` quarters from `start`: a
 * year's figure is the level at its end, straight lines between, from nothing a year (or, by quarters, a quarter) before
 * the first figure, and level after the last.
 */
export function levels({ years = {}, quarters = {} }: Schedule, start: string, count: number): number[] {
  const ofYears = Object.entries(years).map(([year, level]): Knot => [4 * Number(year) + 3, level]);
  const ofQuarters = Object.entries(quarters).map(([quarter, level]): Knot => [parseQuarter(quarter), level]);
  const given = [...ofYears, ...ofQuarters].sort(([a], [b]) => a - b);
  const [first] = given;
  if (first === undefined) return Array.from({ length: count }, () => 0);
  const knots: Knot[] = [[first[0] - (ofQuarters.includes(first) ? 1 : 4), 0], ...given];
  return Array.from({ length: count }, (_, k) => between(knots, parseQuarter(start) + k));
}

function between(knots: readonly Knot[], quarter: number): number {
  const after = knots.findIndex(([at]) => at >= quarter);
  const next = knots[after] ?? knots[knots.length - 1];
  const before = knots[after - 1];
  if (next === undefined || before === undefined) return after < 0 ? (next?.[1] ?? 0) : 0;
  return before[1] + ((next[1] - before[1]) * (quarter - before[0])) / (next[0] - before[0]);
}

import { quarterNumber } from "./quarter";
import type { Schedule } from "./schedule";

/** The lesser in size of two slopes of one sign, else none: a year's slope never overshoots its neighbours. */
const gentler = (a: number, b: number): number => (a * b <= 0 ? 0 : Math.abs(a) < Math.abs(b) ? a : b);

/**
 * A schedule as one amount a quarter, `count` quarters from `start`. A year is spread over its quarters along the gentler
 * slope to its neighbours, so that its total is kept and nothing turns negative; quarters that are given by themselves
 * are taken as they are; what is not given is 0.
 */
export function spread(schedule: Schedule, start: string, count: number): number[] {
  const first = quarterNumber(start);
  return Array.from({ length: count }, (_, q) => amountIn(schedule, first + q));
}

function amountIn(schedule: Schedule, quarter: number): number {
  const year = Math.floor(quarter / 4);
  const season = quarter % 4;
  const given = schedule.quarters?.[`${String(year).padStart(4, "0")}Q${season + 1}`];
  if (given !== undefined) return given;
  const of = (y: number) => schedule.years?.[String(y)] ?? 0;
  const slope = gentler(of(year) - of(year - 1), of(year + 1) - of(year));
  return (of(year) + (slope * (season - 1.5)) / 4) / 4;
}

import { Index } from "#lane";
import { STEP } from "./terms";

/** A figure that moves in a straight line from `from` to `to` over so many years, then stays. */
export function glide(from: number, to: number, years: number, quarter: Index): number {
  const time = (quarter + 0.5) * STEP;
  if (years <= 0 || time >= years) return to;
  return from + (to - from) * (time / years);
}

/** The amount at a quarter; beyond the horizon the last one stays. */
export function amountAt(schedule: number[], quarter: Index): number {
  const last = schedule.length - 1;
  return schedule[quarter < last ? quarter : last];
}

/** Sum of the next `n` quarters after this one; a fraction of a quarter counts in proportion. */
export function sumAhead(schedule: number[], quarter: Index, n: number): number {
  let sum: number = 0;
  let left = n;
  let q = quarter + 1;
  while (left > 0) {
    sum += amountAt(schedule, q) * (left < 1 ? left : 1);
    left -= 1;
    q += 1;
  }
  return sum;
}

/** Value at the quarter's end of what later quarters pay, at a rate a year; `tail` more years at the last quarter's rate. */
export function presentValue(schedule: number[], quarter: Index, rate: number, tail: number): number {
  const factor = 1 / (1 + rate * STEP);
  let value: number = 0;
  let weight: number = 1;
  for (let q = quarter + 1; q < schedule.length; q++) {
    weight *= factor;
    value += schedule[q] * weight;
  }
  let left = tail / STEP;
  const last = schedule[schedule.length - 1];
  while (left > 0) {
    weight *= factor;
    value += last * weight * (left < 1 ? left : 1);
    left -= 1;
  }
  return value;
}

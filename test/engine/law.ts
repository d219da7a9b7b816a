import { REVENUE } from "../../src/engine/series";
import { PATHS } from "../../src/model/block";
import type { Tape } from "../../src/run/tape/tape";
import { expectNear } from "../evidence";
import { estimates, hostOf, mean, variance } from "./sampled";

const BLOCKS = 64;

export type Law = { readonly meanLog: number; readonly varLog?: number };

/** Log levels by quarter and path, out of what is booked each quarter. */
export type Logs = (booked: (quarter: number) => number[]) => number[][];

/** Where a quarter's revenue is the mean of the rates at its two ends, over four; `level` is the first rate. */
export const averaged =
  (quarters: number, level: number): Logs =>
  (booked) => {
    let rates = Array.from({ length: PATHS }, () => level);
    return Array.from({ length: quarters }, (_, quarter) => {
      rates = booked(quarter).map((revenue, path) => 8 * revenue - rates[path]);
      return rates.map(Math.log);
    });
  };

/** Holds the sampled mean, and variance if the law tells it, of log revenue to a law, within four standard errors. */
export function expectLaw(tape: Tape, quarters: readonly number[], law: readonly Law[], logs: Logs): void {
  const host = hostOf(tape);
  const batches = Array.from({ length: BLOCKS }, (_, block) => {
    host.follow(Array.from({ length: PATHS }, (_, place) => block * PATHS + place));
    const byQuarter = logs((quarter) => [...host.traced(REVENUE, quarter)]);
    return quarters.flatMap((quarter) => [
      mean(byQuarter[quarter - 1]),
      (variance(byQuarter[quarter - 1]) * PATHS) / (PATHS - 1),
    ]);
  });
  const found = estimates(batches);
  quarters.forEach((quarter, i) => {
    const { meanLog, varLog } = law[quarter - 1];
    const [level, spread] = [found[2 * i], found[2 * i + 1]];
    const of = (moment: string) => `${moment} of log revenue, quarter ${quarter}`;
    expectNear({ what: of("mean"), found: level.mean, exact: meanLog, error: level.error });
    if (varLog === undefined) return;
    expectNear({ what: of("variance"), found: spread.mean, exact: varLog, error: spread.error });
  });
}

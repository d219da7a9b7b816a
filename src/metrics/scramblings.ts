import { SCRAMBLINGS } from "../model/layout";
import { samplingOf } from "../scenario/sampling";
import { scrambledMean, scrambledRatio, scrambledShare } from "../stats/scrambled";
import { share } from "./estimate";
import type { Estimate } from "./run";
import { money, type Reading } from "./tally";

/** Whether there are enough paths that each sixteenth of them has two. */
const hasSixteenths = ({ tally }: Reading): boolean => tally.paths >= 2 * SCRAMBLINGS;

/** Whether the run's paths are points of scrambled nets. */
export const isScrambled = (reading: Reading): boolean =>
  samplingOf(reading.scenario) === "sobol" && hasSixteenths(reading);

/** Path p belongs to scrambling p mod 16. */
const sizes = ({ tally }: Reading): number[] =>
  each((scrambling) => Math.floor((tally.paths - scrambling + SCRAMBLINGS - 1) / SCRAMBLINGS));

/** What belongs to each scrambling. */
export const each = <T>(of: (scrambling: number) => T): T[] =>
  Array.from({ length: SCRAMBLINGS }, (_, scrambling) => of(scrambling));

/** The share of all paths that have come to an outcome by a quarter, with the error of the run's sampling. */
export function outcomeShare(reading: Reading, quarter: number, outcome: number): Estimate {
  const { layout, tally } = reading;
  const plain = share(tally.counts[layout.outcome(quarter, outcome)], tally.paths);
  if (!isScrambled(reading)) return plain;
  const counts = each((scrambling) => tally.counts[layout.outcomeOf(scrambling, quarter, outcome)]);
  return { ...plain, ...scrambledShare(counts, sizes(reading)) };
}

/** A mean over all paths whose sums by scrambling are kept; `plain` is it with the error of independent paths. */
export function scrambledMeanOf(
  reading: Reading,
  plain: Estimate,
  placeOf: (scrambling: number) => number,
): Estimate {
  if (!isScrambled(reading)) return plain;
  return {
    ...plain,
    ...scrambledMean(
      each((r) => money(reading, placeOf(r))),
      sizes(reading),
    ),
  };
}

/** The ratio of two sums, with its error over the sixteenths of all paths: independent too where no nets are. */
export function ratioOf(
  reading: Reading,
  estimate: number,
  aboveOf: (scrambling: number) => number,
  belowOf: (scrambling: number) => number,
): Estimate {
  if (!hasSixteenths(reading)) return { estimate, low: 0, high: 1 };
  const sums = (placeOf: (r: number) => number) => each((r) => money(reading, placeOf(r)));
  return { estimate, ...scrambledRatio(sums(aboveOf), sums(belowOf)) };
}

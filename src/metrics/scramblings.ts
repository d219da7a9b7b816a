import { SCRAMBLINGS } from "../model/layout";
import { samplingOf } from "../scenario/sampling";
import type { Scenario } from "../scenario/scenario";
import { scrambledMean, scrambledRatio, scrambledShare } from "../stats/scrambled";
import { wilson } from "../stats/wilson";
import { share } from "./estimate";
import type { Estimate } from "./run";
import { money, type Reading } from "./tally";

/** Whether there are enough paths that each sixteenth of them has two. */
const haveSixteenths = (paths: number): boolean => paths >= 2 * SCRAMBLINGS;

/** Whether so many paths of a scenario are points of scrambled nets. */
const areScrambled = (scenario: Scenario, paths: number): boolean =>
  samplingOf(scenario) === "sobol" && haveSixteenths(paths);

/** Whether the run's paths are. */
export const isScrambled = ({ scenario, tally }: Reading): boolean => areScrambled(scenario, tally.paths);

/** Path p belongs to scrambling p mod 16. */
const sizes = (paths: number): number[] =>
  each((scrambling) => Math.floor((paths - scrambling + SCRAMBLINGS - 1) / SCRAMBLINGS));

/** What belongs to each scrambling. */
export const each = <T>(of: (scrambling: number) => T): T[] =>
  Array.from({ length: SCRAMBLINGS }, (_, scrambling) => of(scrambling));

/** The share of all paths that have come to an outcome by a quarter, with the error of the run's sampling. */
export function outcomeShare(reading: Reading, quarter: number, outcome: number): Estimate {
  const { layout, tally } = reading;
  const plain = share(tally.counts[layout.outcome(quarter, outcome)], tally.paths);
  if (!isScrambled(reading)) return plain;
  const counts = each((scrambling) => tally.counts[layout.outcomeOf(scrambling, quarter, outcome)]);
  return { ...plain, ...scrambledShare(counts, sizes(tally.paths)) };
}

/** The share of a scenario's first paths of which something holds, as each path says (0 or 1), with the error of its sampling. */
export function shareOfPaths(holds: ArrayLike<number>, scenario: Scenario): Estimate {
  const counts = each(() => 0);
  for (let path = 0; path < holds.length; path++) counts[path % SCRAMBLINGS] += holds[path];
  const plain = share(
    counts.reduce((sum, count) => sum + count),
    holds.length,
  );
  if (!areScrambled(scenario, holds.length)) return plain;
  return { ...plain, ...scrambledShare(counts, sizes(holds.length)) };
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
      sizes(reading.tally.paths),
    ),
  };
}

/**
 * The share of one sum that is another, with its error over the sixteenths of all paths: independent too where no nets are. Where all
 * of it is, on every path, nothing tells how much less it may be elsewhere but how many paths there are.
 */
export function shareOfSum(
  reading: Reading,
  estimate: number,
  aboveOf: (scrambling: number) => number,
  belowOf: (scrambling: number) => number,
): Estimate {
  if (!haveSixteenths(reading.tally.paths)) return { estimate, low: 0, high: 1 };
  const [above, below] = [aboveOf, belowOf].map((placeOf) => each((r) => money(reading, placeOf(r))));
  if (above.every((sum, r) => sum === below[r]))
    return { estimate, ...wilson(reading.tally.paths, reading.tally.paths) };
  const { low, high } = scrambledRatio(above, below);
  return { estimate, low: Math.max(0, low), high: Math.min(1, high) };
}

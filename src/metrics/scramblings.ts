import { SCRAMBLINGS } from "../model/layout";
import { samplingOf } from "../scenario/sampling";
import { scrambledMean, scrambledRatio, scrambledShare } from "../stats/scrambled";
import { share } from "./estimate";
import type { Estimate } from "./run";
import { money, type Reading } from "./tally";

/** Whether the run's paths are points of scrambled nets, and enough of them that each scrambling has two. */
const isScrambled = ({ scenario, tally }: Reading): boolean =>
  samplingOf(scenario) === "sobol" && tally.paths >= 2 * SCRAMBLINGS;

/** Path p belongs to scrambling p mod 16. */
const sizes = ({ tally }: Reading): number[] =>
  each((scrambling) => Math.floor((tally.paths - scrambling + SCRAMBLINGS - 1) / SCRAMBLINGS));

const each = (of: (scrambling: number) => number): number[] =>
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

/** The same for the ratio of two sums. */
export function scrambledRatioOf(
  reading: Reading,
  plain: Estimate,
  aboveOf: (scrambling: number) => number,
  belowOf: (scrambling: number) => number,
): Estimate {
  if (!isScrambled(reading)) return plain;
  const sums = (placeOf: (r: number) => number) => each((r) => money(reading, placeOf(r)));
  return { ...plain, ...scrambledRatio(sums(aboveOf), sums(belowOf)) };
}

import { uniform } from "../draws/uniform";
import { scrambledRatio } from "../stats/scrambled";
import { SobolEstimate, sobolIndices } from "../stats/sobolIndices";
import type { Interval } from "../stats/wilson";
import { scrambledWords } from "./points";

/** Points of each of the two samples, in each scrambling. */
const POINTS = 65_536;
const MOST_SCRAMBLINGS = 16;

/** Half the width of a 95% interval that is narrow enough: half of what cases forgive an estimate of an index. */
const NARROW = 0.01;

export interface Indices {
  readonly mean: number;
  readonly first: number[];
  readonly total: number[];
  /** Points that it took, of each of the two samples. */
  readonly basePoints: number;
}

/**
 * Sensitivity indices of a function on the unit cube: the page's estimators on scramblings of the engine's nets, of which
 * it takes more until they agree, two at least, and at most a million points.
 */
export function indicesOf(inputs: number, f: (u: readonly number[]) => number): Indices {
  const estimates: SobolEstimate[] = [];
  for (const words of scrambledWords(2 * inputs, POINTS, MOST_SCRAMBLINGS)) {
    const points = words.map((each) => each.map(uniform));
    const half = (from: number) => points.map((point) => point.slice(from, from + inputs));
    estimates.push(sobolIndices(f, half(0), half(inputs)));
    if (agree(estimates)) break;
  }
  const share = (key: Index) => estimates[0][key].map((_, i) => middle(interval(estimates, key, i)));
  return {
    mean: average(estimates.flatMap(({ fA, fB }) => [average(fA), average(fB)])),
    first: share("first"),
    total: share("total"),
    basePoints: POINTS * estimates.length,
  };
}

type Index = "first" | "total";

const agree = (estimates: readonly SobolEstimate[]): boolean =>
  (["first", "total"] as const).every((key) =>
    estimates[0][key].every((_, i) => width(interval(estimates, key, i)) <= 2 * NARROW),
  );

/** Of an index by all scramblings together: a part of the variance over the variance. */
const interval = (estimates: readonly SobolEstimate[], key: Index, input: number): Interval =>
  scrambledRatio(
    estimates.map((each) => each[key][input] * each.variance),
    estimates.map(({ variance }) => variance),
  );

const width = ({ low, high }: Interval) => high - low;
const middle = ({ low, high }: Interval) => (low + high) / 2;
const average = (x: readonly number[]): number => x.reduce((sum, value) => sum + value, 0) / x.length;

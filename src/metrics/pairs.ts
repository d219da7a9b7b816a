import type { Scenario } from "../scenario/scenario";
import { mcnemar } from "../stats/mcnemar";
import { pairedDifference } from "../stats/pairedDifference";
import { relativeDifference } from "../stats/relativeDifference";
import type { Interval } from "../stats/wilson";
import { goesOn, measuredOf } from "./measured";
import type { PathTable } from "./pathTable";

/** The change of one outcome between two scenarios over the same futures, with its paired 95 % interval. */
export interface Difference {
  readonly id: string;
  readonly label: string;
  readonly unit: string;
  readonly base: number;
  readonly other: number;
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
  /** The same in per cent of the base, with an interval of its own; null where the base is nothing. */
  readonly relative: { readonly estimate: number; readonly low: number; readonly high: number } | null;
}

/**
 * Compares two scenarios path by path. Both tables hold the same paths; a party that only one scenario has is left out.
 * Each is read by its own headline quarter.
 */
export function pairedDifferences(
  base: PathTable,
  other: PathTable,
  scenario: Scenario,
  otherScenario: Scenario = scenario,
): Difference[] {
  const toTheEnd = goesOn(scenario) || goesOn(otherScenario);
  const known = new Set(measuredOf(otherScenario, toTheEnd).map(({ id }) => id));
  return measuredOf(scenario, toTheEnd)
    .filter(({ id }) => known.has(id))
    .map(({ id, label, unit, values }) => {
      const [before, after] = [values(base, scenario), values(other, otherScenario)];
      return { id, label, unit, ...(unit === "of 100" ? shares(before, after) : amounts(before, after)) };
    });
}

/** How a share of paths differs, in paths of 100. */
export function shares(base: Float64Array, other: Float64Array) {
  let onlyBase = 0;
  let onlyOther = 0;
  let both = 0;
  base.forEach((x, i) => {
    if (x && other[i]) both++;
    else if (x) onlyBase++;
    else if (other[i]) onlyOther++;
  });
  const n = base.length;
  const { difference, low, high } = mcnemar(onlyOther, onlyBase, n);
  const of = (count: number) => (100 * count) / n;
  return {
    base: of(both + onlyBase),
    other: of(both + onlyOther),
    estimate: 100 * difference,
    ...exactIfSame(base, other, { low: 100 * low, high: 100 * high }),
    relative: inPercent(base, other),
  };
}

/** How the mean of an amount differs. */
export function amounts(base: Float64Array, other: Float64Array) {
  const { mean, low, high } = pairedDifference(other, base);
  const average = (list: Float64Array) => list.reduce((sum, value) => sum + value, 0) / list.length;
  return {
    base: average(base),
    other: average(other),
    estimate: mean,
    ...exactIfSame(base, other, { low, high }),
    relative: inPercent(base, other),
  };
}

function inPercent(base: Float64Array, other: Float64Array): Difference["relative"] {
  const relative = relativeDifference(other, base);
  if (relative === null) return null;
  const { low, high } = exactIfSame(base, other, relative);
  return { estimate: 100 * relative.ratio, low: 100 * low, high: 100 * high };
}

/** Where no path differs there is no difference at all, and no error: the draws are the same. */
const exactIfSame = (a: Float64Array, b: Float64Array, { low, high }: Interval) =>
  a.every((x, i) => x === b[i]) ? { low: 0, high: 0 } : { low, high };

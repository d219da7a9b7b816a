import { quartersBetween } from "../scenario/quarter";
import type { Reported, ReportedMeasure } from "../scenario/reported";
import type { Scenario } from "../scenario/scenario";
import { quantile } from "../stats/quantile";
import { share } from "./estimate";
import type { Estimate } from "./run";

/** Where a reported figure falls among what the scenario's paths gave for it. */
export interface Standing {
  readonly figure: Reported;
  /** Share of the paths that gave less; half of those that gave just as much count. */
  readonly below: Estimate;
  /** The same for the ends of what the reports allow. */
  readonly belowLow: Estimate | null;
  readonly belowHigh: Estimate | null;
  /** Quantiles over the paths at 5, 25, 50, 75 and 95 %. */
  readonly quantiles: readonly number[];
}

/** A scenario held against what came after it. */
export interface Backtest {
  readonly scenario: { readonly id: string; readonly title: string };
  readonly paths: number;
  readonly standings: readonly Standing[];
}

/** Levels of the quantiles that are told. */
export const levels = [0.05, 0.25, 0.5, 0.75, 0.95] as const;

/** What one path gives for each figure: flows summed over their quarters, levels at the last one. `series` is [measure][quarter]. */
export function readingsOf(
  series: Readonly<Record<ReportedMeasure, readonly number[]>>,
  figures: readonly Reported[],
  { start }: Pick<Scenario, "start">,
): number[] {
  return figures.map(({ measure, from, to }) => {
    const [first, last] = [quartersBetween(start, from), quartersBetween(start, to)];
    const values = series[measure];
    if (measure === "cash" || measure === "value") return values[last] ?? 0;
    return values.slice(first, last + 1).reduce((sum, value) => sum + value, 0);
  });
}

/** Throws a RangeError for a figure whose quarters the scenario does not have. */
export function within(figures: readonly Reported[], { id, start, quarters }: Scenario): void {
  for (const { id: figure, from, to } of figures) {
    if (
      quartersBetween(start, from) >= 0 &&
      quartersBetween(from, to) >= 0 &&
      quartersBetween(start, to) < quarters
    )
      continue;
    throw new RangeError(`backtest ${figure}: expected quarters of ${id}, got ${from} to ${to}`);
  }
}

/** Where each figure falls. `readings` is [figure][path]. */
export function standingsOf(readings: readonly Float64Array[], figures: readonly Reported[]): Standing[] {
  return figures.map((figure, i) => {
    const sorted = (readings[i] ?? new Float64Array()).slice().sort();
    const below = (value: number): Estimate => share(countBelow(sorted, value), sorted.length);
    return {
      figure,
      below: below(figure.value),
      belowLow: figure.low === undefined ? null : below(figure.low),
      belowHigh: figure.high === undefined ? null : below(figure.high),
      quantiles: levels.map((level) => quantile(sorted, level)),
    };
  });
}

/** How many of the sorted values are less, and half of those that are equal: a clump of equal ones stands in its middle. */
function countBelow(sorted: Float64Array, value: number): number {
  let less = 0;
  while (less < sorted.length && sorted[less] < value) less += 1;
  let equal = 0;
  while (less + equal < sorted.length && sorted[less + equal] === value) equal += 1;
  return less + equal / 2;
}

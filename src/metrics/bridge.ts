import { amounts, shares } from "./pairs";

/** How much of the way from one scenario to another one step goes, with its paired 95 % interval. */
export interface Stretch {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

export interface Bridge {
  readonly steps: readonly Stretch[];
  /** What the whole way is more than its steps: what they do together and none alone. */
  readonly interaction: Stretch;
  readonly total: Stretch;
}

const stretch = ({ estimate, low, high }: Stretch): Stretch => ({ estimate, low, high });

/**
 * The way from `base` to `other` in steps, each taken alone from the base: values of one outcome on the same paths, a
 * list a step. Steps and interaction add up to the total. Shares are 0 or 1 a path and given of 100.
 */
export function bridge(
  base: Float64Array,
  other: Float64Array,
  steps: readonly Float64Array[],
  unit: "of 100" | "bn USD",
): Bridge {
  const between = unit === "of 100" ? shares : amounts;
  const factor = unit === "of 100" ? 100 : 1;
  const explained = base.map(
    (value, path) => factor * (value + steps.reduce((sum, step) => sum + (step[path] ?? 0) - value, 0)),
  );
  return {
    steps: steps.map((step) => stretch(between(base, step))),
    interaction: stretch(
      amounts(
        explained,
        other.map((value) => factor * value),
      ),
    ),
    total: stretch(between(base, other)),
  };
}

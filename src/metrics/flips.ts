import type { Scenario } from "../scenario/scenario";
import { failedPaths } from "./measured";
import type { PathTable } from "./pathTable";

/** Where one future ends in two scenarios: whether it defaults by the headline quarter of each. */
export type Side = "paysInBoth" | "failsInBoth" | "onlyBase" | "onlyOther";

/** The same futures in two scenarios: where each ends, and how many end where. */
export interface Flips {
  readonly sides: readonly Side[];
  readonly counts: Readonly<Record<Side, number>>;
}

/** Which futures change side between two scenarios. Both tables hold the same paths. */
export function flips(base: PathTable, other: PathTable, scenario: Scenario, otherScenario: Scenario): Flips {
  const [before, after] = [failedPaths(base, scenario), failedPaths(other, otherScenario)];
  const sides = sidesOf(before, after);
  const counts = { paysInBoth: 0, failsInBoth: 0, onlyBase: 0, onlyOther: 0 };
  for (const side of sides) counts[side]++;
  return { sides, counts };
}

/** On which side each future ends, from whether it fails in the one and in the other. */
export const sidesOf = (before: ArrayLike<unknown>, after: ArrayLike<unknown>): readonly Side[] =>
  Array.from(before, (failed, path): Side => {
    if (failed) return after[path] ? "failsInBoth" : "onlyBase";
    return after[path] ? "onlyOther" : "paysInBoth";
  });

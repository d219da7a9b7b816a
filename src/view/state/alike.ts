import { countEdits } from "../../scenario/edits";
import { fields } from "../../scenario/fields";
import type { Scenario } from "../../scenario/scenario";
import type { Working } from "./working";

/** In what a compared scenario is not like the base, so that a difference is more than the reader's changes. */
export interface Unlike {
  readonly data: boolean; // known at another date
  readonly dates: boolean; // other quarters are simulated, or it is judged at another
  readonly draws: boolean; // its futures are not the same futures
}

export const unlike = (base: Scenario, other: Scenario): Unlike => ({
  data: base.asOf !== other.asOf,
  dates: (["start", "quarters", "headline"] as const).some((date) => base[date] !== other[date]),
  draws: base.seed !== other.seed || base.step !== other.step,
});

/** Whether edits can be moved onto the data of another scenario: there must be some. */
export const canBeAlike = (working: Working): boolean => countEdits(working) > 0;

/**
 * The same edits on the data and the draws of the base. What the base does not have, such as a contract signed later, is
 * left out.
 */
export function alike(working: Working, base: Working, scenario: Scenario): Working {
  const known = new Set(fields(scenario).map(({ path }) => path));
  const set = Object.fromEntries(
    Object.entries(working.set).filter(([path]) => known.has(path) && path !== "seed"),
  );
  const seed = base.set["seed"];
  return { base: base.base, set: seed === undefined ? set : { ...set, seed }, parts: working.parts };
}

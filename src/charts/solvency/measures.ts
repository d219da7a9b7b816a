import type { Distribution, Run, SolvencyMeasure } from "../../metrics/run";
import type { Reading } from "../chart";
import { yearOf } from "../words/quarter";

/** Where each measure turns bad. */
export const thresholds: Readonly<Record<SolvencyMeasure, number>> = {
  liquidityCover: 1,
  netPosition: 0,
  franchiseSolvency: 0,
};

/** The measure that is read, by default the first. */
export const measureOf = (reading: Reading): SolvencyMeasure => reading.measure ?? "liquidityCover";

/**
 * Of cover, two kinds of futures stand apart from the values that others have: those in default, where it is 0 by
 * definition, and those in which so little falls due that it has no meaning as a number.
 */
export const hasEnds = (measure: SolvencyMeasure): boolean => measure === "liquidityCover";

/** The distribution of a measure at the end of a year, by default the headline's; throws where there is none. */
export function distributionOf(run: Run, reading: Reading): Distribution {
  const measure = measureOf(reading);
  const year = reading.year ?? yearOf(run.headline.quarter);
  const known = run.solvency.filter((each) => each.measure === measure);
  const found = known.find((each) => yearOf(each.quarter) === year);
  if (found !== undefined) return found;
  const years = known.map((each) => each.quarter).join(", ") || "none";
  throw new RangeError(`chart solvency: expected ${measure} at the end of ${year}, got ${years}`);
}

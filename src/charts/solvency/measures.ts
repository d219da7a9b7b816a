import type { Distribution, Run, SolvencyMeasure } from "../../metrics/run";
import type { Reading } from "../chart";
import { yearOf } from "../words/quarter";

/** How a measure is called, where it turns bad, and how its values are written. */
export interface Measure {
  readonly name: string;
  readonly explained: string;
  readonly threshold: number;
  readonly below: string;
  readonly above: string;
}

export const measures: Readonly<Record<SolvencyMeasure, Measure>> = {
  liquidityCover: {
    name: "liquidity cover",
    explained:
      "Liquidity cover: cash, credit lines and equity in reach, over the net due in the next four quarters",
    threshold: 1,
    below: "below 1",
    above: "at 1 or more",
  },
  netPosition: {
    name: "net position",
    explained: "Net position: cash less debt, deferrals and the idle part of firm minimums, bn dollars",
    threshold: 0,
    below: "below zero",
    above: "above",
  },
  franchiseSolvency: {
    name: "franchise solvency",
    explained: "Franchise solvency: net position plus a share of market value, bn dollars",
    threshold: 0,
    below: "below zero",
    above: "above",
  },
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

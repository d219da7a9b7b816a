import { Interval, wilson } from "./wilson";

export interface Share extends Interval {
  readonly estimate: number;
}

export interface SurvivalQuarter {
  /** Share of all paths in default at or before the end of the quarter. */
  readonly defaulted: Share;
  /** Share of the paths alive at the start of the quarter that default in it. */
  readonly hazard: Share;
}

/** Default probability and hazard through time from the number of first defaults in each quarter among `paths`. */
export function survival(
  firstDefaults: ArrayLike<number>,
  paths: number,
  confidence = 0.95,
): SurvivalQuarter[] {
  let before = 0;
  return Array.from(firstDefaults, (count) => {
    const hazard = share(count, paths - before, confidence);
    before += count;
    return { defaulted: share(before, paths, confidence), hazard };
  });
}

function share(count: number, of: number, confidence: number): Share {
  return { estimate: of === 0 ? NaN : count / of, ...wilson(count, of, confidence) };
}

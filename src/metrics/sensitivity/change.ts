import { mcnemar } from "../../stats/mcnemar";
import type { Paired } from "../attribution/attribution";
import type { Estimate } from "../run";

/** 1 for each path that defaults by the end of the headline quarter, else 0. */
export type Fates = Uint8Array;

/** The change of that share from one world to another over the same first paths, with its paired 95 % interval. */
export function changeOf(from: Fates, to: Fates): Paired {
  const paths = Math.min(from.length, to.length);
  let more = 0;
  let fewer = 0;
  for (let path = 0; path < paths; path++) {
    if (to[path] > from[path]) more += 1;
    if (to[path] < from[path]) fewer += 1;
  }
  const { difference, standardError, low, high } = mcnemar(more, fewer, paths);
  return { estimate: difference, standardError, low, high };
}

/** Whether a change is more than chance: its interval leaves zero out. */
export const isClear = ({ low, high }: Estimate): boolean => low > 0 || high < 0;

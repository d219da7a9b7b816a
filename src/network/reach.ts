import { type Matrix } from "../stats/linear";

/** The firms to which positive entries lead from some of `start`, those themselves included. */
export function reachedFrom(start: readonly number[], effect: Matrix): Set<number> {
  const reached = new Set(start);
  // A set goes on to what is added to it on the way.
  for (const i of reached) effect[i].forEach((x, j) => x > 0 && reached.add(j));
  return reached;
}

import { identityLess, Matrix, solve, transpose } from "./linear";

export interface LoopGain {
  /** What each firm has lost once the shock has gone round until nothing is left of it. */
  readonly total: number[];
  /** Final over first-round change at the first firm that was hit. */
  readonly amplification: number;
  /** Share of a change there that comes back to it: 1 - 1/amplification. */
  readonly gain: number;
}

/**
 * Amplification of a shock by linear feedback: total = shock + J^T total, J[i][j] the effect of i on j per unit.
 * Throws a RangeError if nobody is hit, or if I - J^T is singular.
 */
export function loopGain(j: Matrix, shock: readonly number[]): LoopGain {
  const first = shock.findIndex((x) => x !== 0);
  if (first < 0) throw new RangeError("loopGain: expected a shock to at least one firm, got none");
  const total = solve(identityLess(transpose(j)), shock);
  const amplification = total[first] / shock[first];
  return { total, amplification, gain: 1 - 1 / amplification };
}

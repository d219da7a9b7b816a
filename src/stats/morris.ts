import { Matrix } from "./linear";
import { momentsOf, standardError, variance } from "./moments";

export interface Morris {
  /** Mean, mean absolute value and sample standard deviation of each input's elementary effects. */
  readonly mu: number[];
  readonly muStar: number[];
  readonly sigma: number[];
  /** Standard error of mu* over the trajectories. */
  readonly muStarError: number[];
}

/**
 * Screening by one-at-a-time steps (Morris 1991; mu* of Campolongo et al. 2007). Rows of x form trajectories of
 * `pointsPerTrajectory`; between neighbours exactly one input moves. Throws a RangeError where that is not so.
 */
export function morris(x: Matrix, y: readonly number[], pointsPerTrajectory: number): Morris {
  const effects: number[][] = x[0].map(() => []);
  for (let row = 1; row < x.length; row++) {
    if (row % pointsPerTrajectory === 0) continue;
    const moved = x[row].flatMap((value, k) => (value === x[row - 1][k] ? [] : [k]));
    if (moved.length !== 1) {
      throw new RangeError(`morris: expected one input to move into row ${row}, got ${moved.length}`);
    }
    const [k] = moved;
    effects[k].push((y[row] - y[row - 1]) / (x[row][k] - x[row - 1][k]));
  }
  return {
    mu: effects.map((list) => momentsOf(list).mean),
    muStar: effects.map((list) => momentsOf(list.map(Math.abs)).mean),
    sigma: effects.map((list) => Math.sqrt(variance(momentsOf(list)))),
    muStarError: effects.map((list) => standardError(momentsOf(list.map(Math.abs)))),
  };
}

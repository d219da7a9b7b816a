import { exponential } from "../../arithmetic/exponential";

export interface JumpDiffusion {
  readonly mu: number;
  readonly sigma: number;
  /** Jumps per unit of time; their log size is N(jumpMean, jumpSd^2). */
  readonly intensity: number;
  readonly jumpMean: number;
  readonly jumpSd: number;
}

export interface Shape {
  readonly mean: number;
  readonly variance: number;
  readonly skewness: number;
  readonly excessKurtosis: number;
}

/** Moments of the log return over dt of Merton's (1976) process, from its cumulants; drift compensated for the jumps. */
export function jumpDiffusionShape(process: JumpDiffusion, dt: number): Shape {
  const { mu, sigma, intensity, jumpMean: m, jumpSd } = process;
  const v = jumpSd * jumpSd;
  const compensation = exponential(m + v / 2) - 1;
  const jumps = intensity * dt;
  const variance = sigma * sigma * dt + jumps * (m * m + v);
  return {
    mean: (mu - (sigma * sigma) / 2 - intensity * compensation) * dt + jumps * m,
    variance,
    skewness: (jumps * (m * m * m + 3 * m * v)) / (variance * Math.sqrt(variance)),
    excessKurtosis: (jumps * (m * m * m * m + 6 * m * m * v + 3 * v * v)) / (variance * variance),
  };
}

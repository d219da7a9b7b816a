import { Expectation } from "./expectation";

export interface Reduction {
  readonly mean: number;
  readonly variance: number;
  /** Variance of the mean of a draw and its mirror image. */
  readonly antitheticPairVariance: number;
  /** Best coefficient on the control variate, and the variance left with it. */
  readonly controlCoefficient: number;
  readonly controlVariance: number;
}

/**
 * What mirrored draws and a linear control variate save in estimating the mean of f (Glasserman 2004, 4.1-4.2).
 * `mirror` reflects a draw; the control is the draw itself less its mean.
 */
export function varianceReduction(
  expectation: Expectation,
  f: (x: number) => number,
  mirror: (x: number) => number,
): Reduction {
  const mean = expectation(f);
  const centre = expectation((x) => x);
  const square = (x: number) => x * x;
  const control = expectation((x) => square(x - centre));
  const controlCoefficient = expectation((x) => (f(x) - mean) * (x - centre)) / control;
  return {
    mean,
    variance: expectation((x) => square(f(x) - mean)),
    antitheticPairVariance: expectation((x) => square((f(x) + f(mirror(x))) / 2 - mean)),
    controlCoefficient,
    controlVariance: expectation((x) => square(f(x) - mean - controlCoefficient * (x - centre))),
  };
}

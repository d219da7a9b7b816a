import { logarithm } from "../../arithmetic/logarithm";
import { normalCdf, normalDensity } from "../../arithmetic/normal";
import { integral } from "./quadrature";

/** Beyond so many standard deviations an input does not matter. */
const FAR = 9;

/**
 * Borgonovo's delta of each input of Y = sum c_k X_k, X independent standard normal: half the mean distance between
 * the density of Y and that of Y given X_k (Borgonovo 2007), by quadrature over X_k.
 */
export function normalDelta(coefficients: readonly number[]): number[] {
  const variance = coefficients.reduce((sum, c) => sum + c * c, 0);
  const wide = Math.sqrt(variance);
  return coefficients.map((c) => {
    const narrow = Math.sqrt(Math.max(variance - c * c, 0));
    if (c === 0) return 0;
    if (narrow === 0) return 1;
    return 2 * integral((x) => normalDensity(x) * distance(c * x, narrow, wide), 0, FAR);
  });
}

/** Total variation between N(m, narrow^2) and N(0, wide^2), from the two points where their densities cross. */
function distance(m: number, narrow: number, wide: number): number {
  const curve = 1 / (narrow * narrow) - 1 / (wide * wide);
  const middle = m / (narrow * narrow) / curve;
  const level = (m * m) / (narrow * narrow) - 2 * logarithm(wide / narrow);
  const half = Math.sqrt(middle * middle - level / curve);
  const between = (centre: number, sd: number) =>
    normalCdf((middle + half - centre) / sd) - normalCdf((middle - half - centre) / sd);
  return between(m, narrow) - between(0, wide);
}

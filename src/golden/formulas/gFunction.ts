/**
 * Variance of the product of (|4 x_k - 2| + a_k)/(1 + a_k), x uniform on the unit cube: each factor has mean 1 and variance
 * 1/(3 (1 + a_k)^2) (Saltelli & Sobol' 1995). The more of them vary, the rarer are the points that make up the whole: samples
 * of any affordable size miss it.
 */
export function gVariance(a: readonly number[]): number {
  return a.reduce((squares, each) => squares * (1 + 1 / (3 * (1 + each) * (1 + each))), 1) - 1;
}

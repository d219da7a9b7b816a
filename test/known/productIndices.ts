export interface Indices {
  readonly variance: number;
  readonly first: number[];
  readonly total: number[];
}

/**
 * Exact Sobol' indices of a product of independent factors with mean 1 and the given variances, such as the g-function
 * (Saltelli & Sobol' 1995), whose k-th factor has variance 1/(3 (1 + a_k)^2).
 */
export function productIndices(variances: readonly number[]): Indices {
  const all = variances.reduce((product, v) => product * (1 + v), 1);
  const variance = all - 1;
  return {
    variance,
    first: variances.map((v) => v / variance),
    total: variances.map((v) => (v * all) / (1 + v) / variance),
  };
}

import { Matrix } from "./linear";

export interface SobolEstimate {
  readonly fA: number[];
  readonly fB: number[];
  /** Population variance of f(A) and f(B) together. */
  readonly variance: number;
  /** Share of the variance due to each input alone (Saltelli et al. 2010), and with all its interactions (Jansen 1999). */
  readonly first: number[];
  readonly total: number[];
}

/** Sobol' indices from two independent samples of points, one a row; costs n (d + 2) evaluations of f. */
export function sobolIndices(f: (x: readonly number[]) => number, a: Matrix, b: Matrix): SobolEstimate {
  const fA = a.map(f);
  const fB = b.map(f);
  const variance = populationVariance([...fA, ...fB]);
  const first: number[] = [];
  const total: number[] = [];
  for (let i = 0; i < a[0].length; i++) {
    const mixed = a.map((row, k) => f(row.map((x, j) => (j === i ? b[k][i] : x))));
    first.push(mean(mixed.map((y, k) => fB[k] * (y - fA[k]))) / variance);
    total.push(mean(mixed.map((y, k) => (fA[k] - y) * (fA[k] - y))) / (2 * variance));
  }
  return { fA, fB, variance, first, total };
}

function mean(x: readonly number[]): number {
  return x.reduce((sum, value) => sum + value, 0) / x.length;
}

function populationVariance(x: readonly number[]): number {
  const centre = mean(x);
  return mean(x.map((value) => (value - centre) * (value - centre)));
}

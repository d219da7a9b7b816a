import { Matrix } from "./linear";

export interface SobolEstimate {
  readonly fA: number[];
  readonly fB: number[];
  /** Population variance of f(A) and f(B) together. */
  readonly variance: number;
  /** Share of the variance due to each input alone (Saltelli et al. 2010), and with all its interactions (Jansen 1999). */
  readonly first: number[];
  readonly total: number[];
  /** Standard errors of both over the rows, each a ratio of means, from its influence function. */
  readonly firstError: number[];
  readonly totalError: number[];
}

/** Sobol' indices from two independent samples of points, one a row; costs n (d + 2) evaluations of f. */
export function sobolIndices(f: (x: readonly number[]) => number, a: Matrix, b: Matrix): SobolEstimate {
  const mixed = a[0].map((_, i) => withColumn(a, b, i).map(f));
  return sobolFrom(a.map(f), b.map(f), mixed);
}

/** The points of a with column i from b. */
export const withColumn = (a: Matrix, b: Matrix, i: number): number[][] =>
  a.map((row, k) => row.map((x, j) => (j === i ? b[k][i] : x)));

/**
 * The same from f at the points of a, of b, and for each input at those of a with its column from b. Throws a RangeError
 * where f is the same at all points of a and b: of no variance nothing has a share.
 */
export function sobolFrom(fA: number[], fB: number[], mixed: Matrix): SobolEstimate {
  const both = [...fA, ...fB];
  if (both.every((y) => y === both[0]))
    throw new RangeError(`expected a variance to share out, got ${both[0]} at all ${both.length} points`);
  const centre = mean(both);
  const squares = (y: number) => (y - centre) * (y - centre);
  const variance = mean(both.map(squares));
  const spread = fA.map((y, k) => (squares(y) + squares(fB[k])) / 2);
  const firsts = mixed.map((f) => f.map((y, k) => fB[k] * (y - fA[k])));
  const totals = mixed.map((f) => f.map((y, k) => ((fA[k] - y) * (fA[k] - y)) / 2));
  const share = (terms: number[]) => mean(terms) / variance;
  return {
    ...{ fA, fB, variance },
    first: firsts.map(share),
    total: totals.map(share),
    firstError: firsts.map((terms) => ratioError(terms, spread, share(terms))),
    totalError: totals.map((terms) => ratioError(terms, spread, share(terms))),
  };
}

/** Standard error of mean(terms) / mean(spread). */
function ratioError(terms: number[], spread: number[], ratio: number): number {
  const below = mean(spread);
  const influence = terms.map((term, k) => (term - ratio * spread[k]) / below);
  const centre = mean(influence);
  const n = terms.length;
  return Math.sqrt(influence.reduce((sum, x) => sum + (x - centre) * (x - centre), 0) / (n - 1) / n);
}

function mean(x: readonly number[]): number {
  return x.reduce((sum, value) => sum + value, 0) / x.length;
}

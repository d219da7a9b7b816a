export type Matrix = readonly (readonly number[])[];

/** Pivots below this share of their diagonal entry are zero; dividing by them would raise rounding to their level. */
const ZERO = 1e-9;

/** How far below zero, by the same measure, a pivot may come by rounding that earlier small pivots have raised. */
const SLACK = 1e-5;

/**
 * Lower triangular factor L of a symmetric positive semi-definite matrix, L L^T = a. A zero pivot gives a zero column:
 * that variable is a combination of the earlier ones. So close to singular, L L^T may miss a by 3e-5 of its scale. Every
 * variable may have its own unit: what is small is so against the diagonal. Throws a RangeError where the matrix has a
 * negative direction. A smaller `zero` is for entries that are right to the last digit.
 */
export function cholesky(a: Matrix, zero = ZERO): number[][] {
  const factor = a.map((row) => row.map(() => 0));
  const left = (i: number, j: number) => {
    let sum = a[i][j];
    for (let k = 0; k < j; k++) sum -= factor[i][k] * factor[j][k];
    return sum;
  };
  for (let j = 0; j < a.length; j++) {
    const pivot = left(j, j);
    if (!(pivot >= -SLACK * a[j][j]))
      throw new RangeError(`cholesky: expected a pivot >= 0 in row ${j}, got ${pivot}`);
    const root = pivot > zero * a[j][j] ? Math.sqrt(pivot) : 0;
    factor[j][j] = root;
    for (let i = j + 1; i < a.length; i++) {
      const rest = left(i, j);
      if (root > 0) factor[i][j] = rest / root;
      else if (rest * rest > SLACK * a[j][j] * a[i][i])
        throw new RangeError(`cholesky: expected 0 in row ${i}, column ${j}, got ${rest}`);
    }
  }
  return factor;
}

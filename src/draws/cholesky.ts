export type Matrix = readonly (readonly number[])[];

/** What rounding may leave of a pivot that is zero, as a share of the largest diagonal entry. */
const SLACK = 1e-10;

/**
 * Lower triangular factor L of a symmetric positive semi-definite matrix, L L^T = a. A zero pivot gives a zero column:
 * that variable is a combination of the earlier ones. Throws a RangeError where the matrix has a negative direction.
 */
export function cholesky(a: Matrix): number[][] {
  const slack = SLACK * a.reduce((most, row, i) => Math.max(most, row[i]), 0);
  const factor = a.map((row) => row.map(() => 0));
  const left = (i: number, j: number) => {
    let sum = a[i][j];
    for (let k = 0; k < j; k++) sum -= factor[i][k] * factor[j][k];
    return sum;
  };
  for (let j = 0; j < a.length; j++) {
    const pivot = left(j, j);
    if (!(pivot >= -slack)) throw new RangeError(`cholesky: expected a pivot >= 0 in row ${j}, got ${pivot}`);
    const root = pivot > slack ? Math.sqrt(pivot) : 0;
    factor[j][j] = root;
    for (let i = j + 1; i < a.length; i++) {
      const rest = left(i, j);
      if (root > 0) factor[i][j] = rest / root;
      else if (rest * rest > slack)
        throw new RangeError(`cholesky: expected 0 in row ${i}, column ${j}, got ${rest}`);
    }
  }
  return factor;
}

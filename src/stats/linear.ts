export type Matrix = readonly (readonly number[])[];

/**
 * The x with a x = b, by Gaussian elimination with partial pivoting. Throws a RangeError if the matrix is singular:
 * in a network, money that circulates without ever leaving.
 */
export function solve(a: Matrix, b: readonly number[]): number[] {
  const rows = a.map((row, i) => [...row, b[i]]);
  const n = rows.length;
  for (let k = 0; k < n; k++) {
    let best = k;
    for (let i = k + 1; i < n; i++) if (Math.abs(rows[i][k]) > Math.abs(rows[best][k])) best = i;
    [rows[k], rows[best]] = [rows[best], rows[k]];
    if (!(Math.abs(rows[k][k]) > 0))
      throw new RangeError(`solve: expected a regular matrix, got no pivot in column ${k}`);
    for (let i = k + 1; i < n; i++) {
      const share = rows[i][k] / rows[k][k];
      if (share !== 0) for (let j = k; j <= n; j++) rows[i][j] -= share * rows[k][j];
    }
  }
  const x = b.map(() => 0);
  for (let i = n - 1; i >= 0; i--) {
    let rest = rows[i][n];
    for (let j = i + 1; j < n; j++) rest -= rows[i][j] * x[j];
    x[i] = rest / rows[i][i];
  }
  return x;
}

export function transpose(a: Matrix): number[][] {
  return a.map((_, i) => a.map((row) => row[i]));
}

/** The identity less a square matrix. */
export function identityLess(a: Matrix): number[][] {
  return a.map((row, i) => row.map((x, j) => (i === j ? 1 - x : -x)));
}

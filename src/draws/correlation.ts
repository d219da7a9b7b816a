import { Matrix } from "./cholesky";
import { eigen } from "./eigen";

export interface Nearest {
  readonly matrix: number[][];
  /** Whether the given matrix was no correlation matrix and had to be moved. */
  readonly projected: boolean;
  /** Frobenius norm of the move. */
  readonly distance: number;
}

const ROUNDING = 1e-12;
const CONVERGED = 1e-14;
const ROUNDS = 20_000;

/**
 * The correlation matrix (positive semi-definite, unit diagonal) nearest to a symmetric one in the Frobenius norm:
 * alternating projections with Dykstra's correction (Higham 2002, IMA J. Numer. Anal. 22, 329-343).
 */
export function nearestCorrelation(given: Matrix): Nearest {
  if (isCorrelation(given)) return { matrix: lifted(given), projected: false, distance: 0 };
  let matrix = given.map((row) => [...row]);
  let correction = given.map((row) => row.map(() => 0));
  for (let round = 0; round < ROUNDS; round++) {
    const corrected = subtract(matrix, correction);
    const definite = semidefinite(corrected);
    correction = subtract(definite, corrected);
    const next = definite.map((row, i) => row.map((x, j) => (i === j ? 1 : x)));
    const step = norm(subtract(next, matrix));
    matrix = next;
    if (step <= CONVERGED * norm(matrix)) break;
  }
  return { matrix: lifted(matrix), projected: true, distance: norm(subtract(matrix, given)) };
}

function isCorrelation(a: Matrix): boolean {
  return a.every((row, i) => row[i] === 1) && eigen(a).values.every((value) => value >= -ROUNDING * a.length);
}

/** The matrix mixed with as much of the identity as lifts its least eigenvalue, negative by rounding, above zero. */
function lifted(a: Matrix): number[][] {
  const up = Math.max(0, ...eigen(a).values.map((value) => -2 * value));
  return a.map((row, i) => row.map((x, j) => (i === j ? 1 : x / (1 + up))));
}

/** The nearest positive semi-definite matrix: negative eigenvalues become zero. Symmetric to the bit. */
function semidefinite(a: Matrix): number[][] {
  const { values, vectors } = eigen(a);
  const entry = (i: number, j: number) =>
    values.reduce((sum, value, k) => sum + Math.max(value, 0) * (vectors[i][k] * vectors[j][k]), 0);
  return a.map((row, i) => row.map((_, j) => entry(i, j)));
}

function subtract(a: Matrix, b: Matrix): number[][] {
  return a.map((row, i) => row.map((x, j) => x - b[i][j]));
}

function norm(a: Matrix): number {
  return Math.sqrt(a.reduce((sum, row) => row.reduce((inner, x) => inner + x * x, sum), 0));
}

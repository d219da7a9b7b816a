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
/** How far from 1 the diagonal may stay, times the order: what rounding leaves. */
const CONVERGED = 1e-14;
const ROUNDS = 100; // some 20 are needed

/**
 * The correlation matrix (positive semi-definite, unit diagonal) nearest to a symmetric one in the Frobenius norm
 * (Higham 2002, IMA J. Numer. Anal. 22, 329-343). His alternating projections go up the slope of the dual problem
 * (Malick 2004, SIAM J. Matrix Anal. Appl. 26, 272-284), here with the steps of Barzilai & Borwein (1988, IMA J. Numer.
 * Anal. 8, 141-148): the diagonal that is missing is added to the given one until the nearest semi-definite matrix has a
 * unit diagonal. Whatever is missing after the last round, scaling makes a correlation matrix of it.
 */
export function nearestCorrelation(given: Matrix): Nearest {
  if (isCorrelation(given)) return { matrix: lifted(given), projected: false, distance: 0 };
  let found = semidefinite(given);
  let missing = missingOf(found);
  let move = missing;
  let added = move;
  for (let round = 1; round < ROUNDS && !missing.every(slight); round++) {
    found = semidefinite(given.map((row, i) => row.map((x, j) => (i === j ? x + added[i] : x))));
    const before = missing;
    missing = missingOf(found);
    const bend = before.map((gap, i) => gap - missing[i]);
    const step = Math.max(1, dot(move, bend) / dot(bend, bend) || 1); // 1 always leads on
    move = missing.map((gap) => step * gap);
    added = added.map((x, i) => x + move[i]);
  }
  const matrix = lifted(scaled(found));
  const moved = matrix.flatMap((row, i) => row.map((x, j) => x - given[i][j]));
  return { matrix, projected: true, distance: Math.sqrt(dot(moved, moved)) };
}

const missingOf = (a: Matrix): number[] => a.map((row, i) => 1 - row[i]);

const slight = (gap: number, _: number, { length }: readonly number[]): boolean =>
  Math.abs(gap) <= CONVERGED * length;

/** The matrix in units that make its diagonal 1. */
const scaled = (a: Matrix): number[][] =>
  a.map((row, i) => row.map((x, j) => x / Math.sqrt(row[i] * a[j][j])));

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

const dot = (a: readonly number[], b: readonly number[]): number =>
  a.reduce((sum, x, i) => sum + x * b[i], 0);

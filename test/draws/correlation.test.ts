import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cholesky, Matrix } from "../../src/draws/cholesky";
import { nearestCorrelation } from "../../src/draws/correlation";
import { eigen } from "../../src/draws/eigen";
import { limits } from "../../src/scenario/limits";

const product = (a: Matrix, b: Matrix) =>
  a.map((row) => b[0].map((_, j) => row.reduce((sum, x, k) => sum + x * b[k][j], 0)));
const transpose = (a: Matrix) => a[0].map((_, j) => a.map((row) => row[j]));
const apart = (a: Matrix, b: Matrix) =>
  Math.max(...a.flatMap((row, i) => row.map((x, j) => Math.abs(x - b[i][j]))));

/** Symmetric matrices with a unit diagonal, most of them no correlation matrices. */
const candidates = fc
  .tuple(
    fc.integer({ min: 2, max: 7 }),
    fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 21, maxLength: 21 }),
  )
  .map(([n, x]) => {
    const entry = (i: number, j: number) =>
      i === j ? 1 : x[(Math.max(i, j) * (Math.max(i, j) - 1)) / 2 + Math.min(i, j)];
    return Array.from({ length: n }, (_, i) => Array.from({ length: n }, (__, j) => entry(i, j)));
  });

describe("eigen", () => {
  test("of a matrix known in closed form", () => {
    const { values } = eigen([
      [2, 1, 0],
      [1, 2, 1],
      [0, 1, 2],
    ]);
    const sorted = [...values].sort((a, b) => a - b);
    [2 - Math.SQRT2, 2, 2 + Math.SQRT2].forEach((value, k) => expect(sorted[k]).toBeCloseTo(value, 14));
  });

  test("gives the matrix back, by orthonormal vectors", () => {
    fc.assert(
      fc.property(candidates, (a) => {
        const { values, vectors } = eigen(a);
        const scaled = vectors.map((row) => row.map((x, k) => x * values[k]));
        expect(apart(product(scaled, transpose(vectors)), a)).toBeLessThan(1e-13);
        const identity = a.map((row, i) => row.map((_, j) => (i === j ? 1 : 0)));
        expect(apart(product(vectors, transpose(vectors)), identity)).toBeLessThan(1e-13);
      }),
    );
  });
});

describe("cholesky", () => {
  test("multiplies back, also where a variable is a copy of another", () => {
    const copies = [
      [1, 0.5, 1],
      [0.5, 1, 0.5],
      [1, 0.5, 1],
    ];
    const factor = cholesky(copies);
    expect(apart(product(factor, transpose(factor)), copies)).toBeLessThan(1e-15);
    expect(factor[2][2]).toBe(0);
  });

  test("whatever the units: a variable told in others has its row of the factor in them", () => {
    fc.assert(
      fc.property(
        candidates,
        fc.array(fc.integer({ min: -40, max: 40 }), { minLength: 7, maxLength: 7 }),
        (given, powers) => {
          const { matrix } = nearestCorrelation(given);
          const units = powers.map((power) => 2 ** power);
          const told = matrix.map((row, i) => row.map((x, j) => x * units[i] * units[j]));
          const rows = cholesky(matrix).map((row, i) => row.map((x) => x * units[i]));
          expect(apart(cholesky(told), rows)).toBeLessThan(1e-290); // products too small for a double
        },
      ),
      { numRuns: 60 },
    );
    const covariance = [
      [4e4, 0.1],
      [0.1, 4e-6],
    ];
    expect(cholesky(covariance)[1][1]).toBeCloseTo(0.0019364916731037084, 15);
  });

  test("takes a smaller pivot for more than rounding where it is told to", () => {
    const nearly = 1 - 4e-10;
    const pair = [
      [1, nearly],
      [nearly, 1],
    ];
    expect(cholesky(pair)[1][1]).toBe(0);
    expect(cholesky(pair, 1e-14)[1][1]).toBeCloseTo(0.000028284272414758996, 11);
  });

  test("refuses a matrix with a negative direction", () => {
    expect(() =>
      cholesky([
        [1, 2],
        [2, 1],
      ]),
    ).toThrow(/pivot >= 0 in row 1, got -3/);
    expect(() =>
      cholesky([
        [0, 1],
        [1, 5],
      ]),
    ).toThrow(/expected 0 in row 1, column 0, got 1/);
    expect(() => cholesky([[NaN]])).toThrow(/got NaN/);
  });
});

describe("nearestCorrelation", () => {
  test("leaves a correlation matrix as it is", () => {
    const given = [
      [1, 0.5],
      [0.5, 1],
    ];
    expect(nearestCorrelation(given)).toEqual({ matrix: given, projected: false, distance: 0 });
  });

  test("meets Higham's example", () => {
    const { matrix, projected, distance } = nearestCorrelation([
      [1, 1, 0],
      [1, 1, 1],
      [0, 1, 1],
    ]);
    expect(projected).toBe(true);
    expect(distance).toBeCloseTo(0.5277904635818, 12);
    expect(matrix[0][1]).toBeCloseTo(0.7606898534023, 12);
    expect(matrix[0][2]).toBeCloseTo(0.1572981061384, 12);
  });

  const asked = (n: number, entry: (i: number, j: number) => number) =>
    Array.from({ length: n }, (_, i) =>
      Array.from({ length: n }, (__, j) => (i === j ? 1 : entry(Math.max(i, j), Math.min(i, j)))),
    );
  const sizes = [limits.factors, limits.parties - 1]; // as many as a scenario has, of factors and of listed parties

  test.each(sizes)("of %i that all pull apart takes the most that all can: -1 / (n - 1)", (n) => {
    const { matrix, distance } = nearestCorrelation(asked(n, () => -0.2));
    expect(
      apart(
        matrix,
        asked(n, () => -1 / (n - 1)),
      ),
    ).toBeLessThan(1e-12);
    expect(distance).toBeCloseTo((0.2 - 1 / (n - 1)) * Math.sqrt(n * (n - 1)), 10);
  });

  test.each(sizes)("of %i in groups that are at odds has a unit diagonal, no negative direction", (n) => {
    const group = (i: number, j: number) => (i % 5 === j % 5 ? 0.99 : 0);
    const odd = asked(n, (i, j) => group(i, j) || (i - j < 12 ? 0.9 : -0.5));
    const { matrix } = nearestCorrelation(odd);
    matrix.forEach((row, i) => expect(row[i]).toBe(1));
    expect(apart(matrix, transpose(matrix))).toBe(0);
    expect(Math.min(...eigen(matrix).values)).toBeGreaterThanOrEqual(-1e-12);
    const excess = matrix.map((row, i) => row.map((x, j) => (i === j ? 0 : odd[i][j] - x)));
    // Nearest is where what was taken away, but for a diagonal, has nothing in common with what is left (Higham 2002, theorem 2.4).
    const diagonal = product(excess, matrix).map((row, i) => -row[i]);
    const common = product(excess, matrix).map((row, i) => row.map((x, j) => x + diagonal[i] * matrix[i][j]));
    expect(Math.max(...common.flat().map(Math.abs))).toBeLessThan(1e-10);
  });

  test("gives a correlation matrix that Cholesky takes, and no nearer one lies towards another", () => {
    fc.assert(
      fc.property(candidates, candidates, (given, other) => {
        const { matrix } = nearestCorrelation(given);
        const factor = cholesky(matrix);
        expect(apart(product(factor, transpose(factor)), matrix)).toBeLessThan(4e-5);
        matrix.forEach((row, i) => expect(row[i]).toBe(1));
        if (other.length !== given.length) return;
        // the way to any other correlation matrix leads away: the angle at the nearest one is not acute
        const rival = nearestCorrelation(other).matrix;
        const cosine = matrix
          .flatMap((row, i) => row.map((x, j) => (given[i][j] - x) * (rival[i][j] - x)))
          .reduce((sum, x) => sum + x, 0);
        expect(cosine).toBeLessThan(1e-6);
      }),
      { numRuns: 60 },
    );
  });
});

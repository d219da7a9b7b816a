import { expect, test, vi } from "vitest";
import { Draws } from "../../src/draws/draws";
import { Tape } from "../../src/lane/tape";
import { studentJoint, studentTailDependence } from "../../src/golden/formulas/copula";
import { studentQuantile } from "../../src/stats/student";

vi.setConfig({ testTimeout: 60_000 });

const PATHS = 128;
const BLOCKS = 1024;
const RHO = 0.5;

/** Two factors of two quarters on 131,072 paths: [factor and quarter][path]. */
function factorsOf(freedom: number): number[][] {
  const plain = [0, 0, 9, 0]; // no bridges, and no nets
  const numbers = [1, 2, 3, freedom, 77, 2, 11, 12, 0, 0, ...plain, 1, 0, RHO, Math.sqrt(1 - RHO * RHO)];
  const draws = new Draws(2, PATHS, 0, 16);
  draws.read(new Tape(Float64Array.from([numbers.length, ...numbers]), numbers.length + 1));
  const all: number[][] = [[], [], [], []];
  for (let block = 0; block < BLOCKS; block++) draws.of(block).forEach((column, i) => all[i].push(...column));
  return all;
}

const mean = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
const share = (n: number, holds: (i: number) => boolean) =>
  Array.from({ length: n }, (_, i) => (holds(i) ? 1 : 0)).reduce<number>((sum, x) => sum + x, 0) / n;

const n = PATHS * BLOCKS;
const expectShare = (found: number, expected: number) =>
  expect(Math.abs(found - expected) / Math.sqrt((expected * (1 - expected)) / n)).toBeLessThan(4);

test("a path's one scale leaves mean 0, variance 1 and the correlation, with the tails of Student's t", () => {
  const nu = 5;
  const [x, y] = factorsOf(nu);
  const unit = Math.sqrt(nu / (nu - 2)); // x is t of nu degrees over its own standard deviation
  // The fourth moment of t is 3 nu^2 / ((nu - 2)(nu - 4)); over four standard errors only for what has enough moments.
  expect(Math.abs(mean(x))).toBeLessThan(4 / Math.sqrt(n));
  expect(mean(x.map((z) => z * z))).toBeCloseTo(1, 1);
  expect(mean(x.map((z, i) => z * y[i]))).toBeCloseTo(RHO, 1);
  for (const p of [0.001, 0.01, 0.1, 0.5]) {
    const line = studentQuantile(p, nu) / unit;
    expectShare(
      share(n, (i) => x[i] <= line),
      p,
    );
  }
});

test.each([3, 4, 8])("with %d degrees factors and quarters fail together as the copula says", (nu) => {
  const [x, y, later] = factorsOf(nu);
  const unit = Math.sqrt(nu / (nu - 2));
  for (const p of [0.01, 0.05]) {
    const line = studentQuantile(p, nu) / unit;
    const both = (a: number[], b: number[]) => share(n, (i) => a[i] <= line && b[i] <= line);
    expectShare(both(x, y), studentJoint(p, p, RHO, nu));
    expectShare(both(x, later), studentJoint(p, p, 0, nu)); // uncorrelated, and yet not independent
  }
});

test("far in the tail one fails with the other with the chance of tail dependence; Gaussian ones do not", () => {
  const nu = 3;
  const p = 0.0005;
  const [x, y] = factorsOf(nu);
  const line = studentQuantile(p, nu) / Math.sqrt(nu / (nu - 2));
  const given = share(n, (i) => x[i] <= line && y[i] <= line) / share(n, (i) => x[i] <= line);
  expect(Math.abs(given - studentTailDependence(RHO, nu))).toBeLessThan(0.2);
  const [gx, gy] = factorsOf(100);
  const far = -3.2905; // the Gaussian quantile of the same p
  const gaussian = share(n, (i) => gx[i] <= far && gy[i] <= far) / share(n, (i) => gx[i] <= far);
  expect(gaussian).toBeLessThan(studentTailDependence(RHO, nu) / 2);
});

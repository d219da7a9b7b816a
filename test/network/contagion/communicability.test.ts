import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponential } from "../../../src/arithmetic/exponential";
import { communicability } from "../../../src/network/contagion/communicability";
import { matrixExponential } from "../../../src/network/contagion/matrixExponential";
import { matrixOf, sizedBy } from "../random.fixture";

const expectNear = (found: readonly (readonly number[])[], expected: readonly (readonly number[])[]) =>
  found.forEach((row, i) =>
    row.forEach((x, j) => expect(Math.abs(x - expected[i][j])).toBeLessThan(1e-13 * (1 + expected[i][j]))),
  );

describe("matrixExponential", () => {
  test("of a diagonal, of ones, and of what dies out", () => {
    expectNear(
      matrixExponential([
        [7, 0],
        [0, 0.3],
      ]),
      [
        [exponential(7), 0],
        [0, exponential(0.3)],
      ],
    );
    const [more, less] = [(exponential(2) + 1) / 2, (exponential(2) - 1) / 2];
    expectNear(
      matrixExponential([
        [1, 1],
        [1, 1],
      ]),
      [
        [more, less],
        [less, more],
      ],
    );
    expect(
      matrixExponential([
        [0, 2, 0],
        [0, 0, 3],
        [0, 0, 0],
      ])[0],
    ).toEqual([1, 2, 3]);
    expect(matrixExponential([])).toEqual([]);
  });

  test("of twice a matrix is its square", () => {
    fc.assert(
      fc.property(
        sizedBy(5, (n) => matrixOf(n, 2)),
        (a) => {
          const once = matrixExponential(a);
          const twice = matrixExponential(a.map((row) => row.map((x) => 2 * x)));
          const square = once.map((row) => a.map((_, j) => row.reduce((s, x, k) => s + x * once[k][j], 0)));
          expectNear(twice, square);
        },
      ),
    );
  });
});

describe("communicability", () => {
  test("counts the ways from failure to failure: of a chain of three, one of one step and half of one of two", () => {
    const found = communicability(
      [
        [0, 5, 0],
        [0, 0, 5],
        [0, 0, 0],
      ],
      [1, 5, 4],
    );
    expect(found.impact).toEqual([
      [0, 1, 0],
      [0, 0, 1],
      [0, 0, 0],
    ]);
    expect(found.susceptibility[0]).toBe(0);
    expect(found.susceptibility[1]).toBeCloseTo(1, 14);
    expect(found.susceptibility[2]).toBeCloseTo(1.5, 14);
    expect(found.fluidity).toBeCloseTo(2.5 / 3, 14);
  });

  test("a firm without capital falls with the first unpaid debt, and by none that is not there", () => {
    expect(
      communicability(
        [
          [0, 1],
          [0, 0],
        ],
        [0, 0],
      ).impact,
    ).toEqual([
      [0, 1],
      [0, 0],
    ]);
  });
});

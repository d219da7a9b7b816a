import { describe, expect, test } from "vitest";
import { philox } from "../../src/draws/philox";
import { uniform } from "../../src/draws/uniform";
import { normalDelta } from "../../src/golden/formulas/borgonovo";
import { overNormal, overUniform } from "../../src/golden/formulas/expectation";
import { ishigamiIndices } from "../known/ishigami";
import { morris } from "../../src/stats/morris";
import { productIndices } from "../known/productIndices";
import { integral } from "../../src/golden/formulas/quadrature";
import { sobolIndices } from "../../src/stats/sobolIndices";
import { varianceReduction } from "../../src/golden/formulas/varianceReduction";

/** Independent uniform points, one a row. */
function points(n: number, dimensions: number, key: number): number[][] {
  const words = new Uint32Array(4);
  return Array.from({ length: n }, (_, i) =>
    Array.from({ length: dimensions }, (__, j) => {
      philox(i, j, 0, 0, key, 1, words);
      return uniform(words[0]);
    }),
  );
}

describe("Sobol' indices", () => {
  const n = 16_384;

  test("of Ishigami's function, estimated and exact", () => {
    const exact = ishigamiIndices(7, 0.1);
    const f = ([a, b, c]: readonly number[]) => {
      const [x, y, z] = [a, b, c].map((u) => Math.PI * (2 * u - 1));
      return Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x);
    };
    const { first, total, variance } = sobolIndices(f, points(n, 3, 1), points(n, 3, 2));
    expect(Math.abs(variance / exact.variance - 1)).toBeLessThan(0.03);
    exact.first.forEach((s, k) => expect(Math.abs(first[k] - s)).toBeLessThan(0.05));
    exact.total.forEach((s, k) => expect(Math.abs(total[k] - s)).toBeLessThan(0.05));
    expect(exact.interaction13).toBeCloseTo(exact.total[0] - exact.first[0], 14);
  });

  test("of the g-function, estimated and exact", () => {
    const a = [0, 1, 4.5, 9];
    const exact = productIndices(a.map((each) => 1 / (3 * (1 + each) ** 2)));
    const f = (x: readonly number[]) =>
      x.reduce((product, u, k) => (product * (Math.abs(4 * u - 2) + a[k])) / (1 + a[k]), 1);
    const { first, total } = sobolIndices(f, points(n, 4, 3), points(n, 4, 4));
    exact.first.forEach((s, k) => expect(Math.abs(first[k] - s)).toBeLessThan(0.05));
    exact.total.forEach((s, k) => expect(Math.abs(total[k] - s)).toBeLessThan(0.05));
  });
});

test("of no variance there are no Sobol' indices", () => {
  expect(() => sobolIndices(() => 0.1, points(8, 3, 1), points(8, 3, 2))).toThrow(
    new RangeError("expected a variance to share out, got 0.1 at all 16 points"),
  );
});

describe("Morris' screening", () => {
  test("of a linear function gives its slopes, without spread", () => {
    const x = [
      [0, 0],
      [0.5, 0],
      [0.5, 0.5],
      [1, 0.2],
      [1, 0.7],
      [0.1, 0.7],
    ];
    const { mu, muStar, sigma } = morris(
      x,
      x.map(([a, b]) => 3 * a - 2 * b),
      3,
    );
    [3, -2].forEach((slope, k) => {
      expect(mu[k]).toBeCloseTo(slope, 14);
      expect(muStar[k]).toBeCloseTo(Math.abs(slope), 14);
      expect(sigma[k]).toBeCloseTo(0, 14);
    });
  });

  test("refuses a step of two inputs at once", () => {
    expect(() =>
      morris(
        [
          [0, 0],
          [1, 1],
        ],
        [0, 1],
        2,
      ),
    ).toThrow(/one input to move into row 1, got 2/);
  });
});

describe("Borgonovo's delta", () => {
  test("is 0 for what does not matter and 1 for all there is", () => {
    expect(normalDelta([3, 0])).toEqual([1, 0]);
  });

  test("does not depend on the unit, and orders inputs by their weight", () => {
    const [small, large] = normalDelta([1, 2]);
    const [scaledSmall, scaledLarge] = normalDelta([-50, 100]);
    expect(small).toBeLessThan(large);
    expect(scaledSmall).toBeCloseTo(small, 9);
    expect(scaledLarge).toBeCloseTo(large, 9);
  });
});

describe("quadrature", () => {
  test("of smooth functions", () => {
    expect(integral((x) => Math.sin(x), 0, Math.PI)).toBeCloseTo(2, 12);
    expect(integral((x) => 1 / (1 + 400 * x * x), -1, 1)).toBeCloseTo(Math.atan(20) / 10, 12);
    expect(overUniform((u) => u ** 19)).toBeCloseTo(1 / 20, 15);
    expect(overNormal((z) => z ** 8)).toBeCloseTo(105, 11);
  });
});

describe("variance reduction", () => {
  test("is complete for a straight line and none for its square's mirror", () => {
    const line = varianceReduction(
      overUniform,
      (u) => 3 + 2 * u,
      (u) => 1 - u,
    );
    expect(line.antitheticPairVariance).toBeCloseTo(0, 15);
    expect(line.controlVariance).toBeCloseTo(0, 15);
    expect(line.controlCoefficient).toBeCloseTo(2, 14);
    const even = varianceReduction(
      overNormal,
      (z) => z * z,
      (z) => -z,
    );
    expect(even.antitheticPairVariance).toBeCloseTo(even.variance, 12);
    expect(even.controlCoefficient).toBeCloseTo(0, 14);
  });
});

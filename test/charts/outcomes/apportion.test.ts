import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { apportion } from "../../../src/charts/outcomes/apportion";

describe("a hundred squares", () => {
  test("largest remainders take what is left", () => {
    expect(apportion([0.336, 0.215, 0.449], 100)).toEqual([34, 21, 45]);
    expect(apportion([1, 1, 1], 100)).toEqual([34, 33, 33]);
  });

  test("what can happen keeps a square, what cannot has none", () => {
    expect(apportion([0.0001, 0, 0.9999], 100)).toEqual([1, 0, 99]);
    expect(apportion([0.001, 0.001, 0.998], 100)).toEqual([1, 1, 98]);
  });

  test("they add up, and none is more than two off", () => {
    const shares = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(shares, (weights) => {
        const sum = weights.reduce((so, weight) => so + weight, 0);
        fc.pre(sum > 0.01);
        const counts = apportion(weights, 100);
        expect(counts.reduce((so, count) => so + count, 0)).toBe(100);
        weights.forEach((weight, k) => {
          expect(Math.abs((counts[k] ?? 0) - (100 * weight) / sum)).toBeLessThanOrEqual(2 + 1e-9);
          expect((counts[k] ?? 0) > 0).toBe(weight > 0);
        });
      }),
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ascending, quantile } from "../../src/stats/quantile";

const sample = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });
const share = fc.double({ min: 0, max: 1, noNaN: true });

describe("quantile", () => {
  test("of five numbers, by hand", () => {
    const sorted = ascending([9, 1, 5, 3, 7]);
    expect(quantile(sorted, 0.5)).toBe(5);
    expect(quantile(sorted, 0.1)).toBeCloseTo(1.8, 15);
    expect(quantile(sorted, 0.6, 1)).toBe(5);
    expect(quantile(sorted, 0.61, 1)).toBe(7);
  });

  test("reads a rank that rounding has moved as the whole number it is", () => {
    const sorted = ascending(Array.from({ length: 100 }, (_, i) => i + 1));
    for (const k of [7, 29, 55, 57, 58]) expect(quantile(sorted, k / 100, 1)).toBe(k);
  });

  test("lies within the sample, rises with p, and has its ends at 0 and 1", () => {
    fc.assert(
      fc.property(sample, share, share, fc.constantFrom(1, 5, 6, 7, 8), (x, p, q, type) => {
        const sorted = ascending(x);
        const [low, high] = [quantile(sorted, Math.min(p, q), type), quantile(sorted, Math.max(p, q), type)];
        expect(low).toBeLessThanOrEqual(high + 1e-9);
        expect(quantile(sorted, 0, type) === sorted[0]).toBe(true);
        expect(quantile(sorted, 1, type) === sorted[sorted.length - 1]).toBe(true);
      }),
    );
  });

  test("of nothing is no number", () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});

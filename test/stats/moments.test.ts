import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { excessKurtosis, skewness } from "../../src/golden/formulas/sampleShape";
import { mergeMoments, momentsOf, noMoments, standardError, variance } from "../../src/stats/moments";

const data = fc.array(fc.double({ min: -1000, max: 1000, noNaN: true }), { minLength: 4, maxLength: 80 });

describe("moments", () => {
  test("meet scipy's adjusted skewness and kurtosis", () => {
    const m = momentsOf([0.3, -1.2, 2.5, 0.1, 4.4, -0.7, 1.1, 0.9]);
    expect(variance(m)).toBeCloseTo(3.259285714285715, 14);
    expect(skewness(m)).toBeCloseTo(1.009418964572729, 13);
    expect(excessKurtosis(m)).toBeCloseTo(0.9080679386247597, 13);
    expect(standardError(m)).toBeCloseTo(Math.sqrt(3.259285714285715 / 8), 14);
  });

  test("of parts merge to those of the whole, wherever it is cut", () => {
    fc.assert(
      fc.property(data, fc.array(fc.nat(80), { maxLength: 5 }), (x, cuts) => {
        const places = [0, ...cuts.map((cut) => Math.min(cut, x.length)).sort((a, b) => a - b), x.length];
        const parts = places.slice(1).map((end, i) => momentsOf(x.slice(places[i], end)));
        const merged = parts.reduce(mergeMoments, noMoments);
        const whole = momentsOf(x);
        const scale = 1 + Math.max(...x.map(Math.abs));
        expect(merged.n).toBe(whole.n);
        expect(Math.abs(merged.mean - whole.mean) / scale).toBeLessThan(1e-13);
        expect(Math.abs(merged.m2 - whole.m2) / (whole.n * scale ** 2)).toBeLessThan(1e-13);
        expect(Math.abs(merged.m3 - whole.m3) / (whole.n * scale ** 3)).toBeLessThan(1e-13);
        expect(Math.abs(merged.m4 - whole.m4) / (whole.n * scale ** 4)).toBeLessThan(1e-13);
      }),
    );
  });

  test("keep their digits on a high level", () => {
    const high = Array.from({ length: 1001 }, (_, i) => 1e12 + (i % 2));
    expect(variance(momentsOf(high))).toBeCloseTo(0.25 * (1001 / 1000) * (1 - 1 / 1001 ** 2), 12);
  });
});

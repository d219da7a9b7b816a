import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { mcnemar } from "../../src/stats/mcnemar";
import { pairedDifference } from "../../src/stats/pairedDifference";

describe("pairedDifference", () => {
  test("of a constant shift is exact, whatever the spread", () => {
    const x = [1, 5, 9, 2, 4];
    const { mean, pairedError, independentError, low, high } = pairedDifference(
      x,
      x.map((value) => value - 2),
    );
    expect([mean, pairedError, low, high]).toEqual([2, 0, 2, 2]);
    expect(independentError).toBeGreaterThan(1);
  });

  test("of outcomes with themselves is exactly zero", () => {
    const x = fc.array(fc.double({ min: -1e9, max: 1e9, noNaN: true }), { minLength: 2, maxLength: 30 });
    fc.assert(fc.property(x, (values) => pairedDifference(values, values).mean === 0));
  });

  test("refuses lists of different length", () => {
    expect(() => pairedDifference([1, 2], [1])).toThrow(/as of x, 2, got 1/);
  });
});

describe("mcnemar", () => {
  test("exact test of 4 against 16", () => {
    expect(mcnemar(4, 16, 100).pValue).toBeCloseTo(0.01181793212890625, 14);
  });

  test("agrees with the paired difference of the indicators", () => {
    const x = Float64Array.from({ length: 40 }, (_, i) => (i < 12 ? 1 : 0));
    const y = Float64Array.from({ length: 40 }, (_, i) => (i < 5 || i > 37 ? 1 : 0));
    const { difference, standardError } = mcnemar(7, 2, 40);
    const paired = pairedDifference(x, y);
    expect(difference).toBeCloseTo(paired.mean, 15);
    expect(standardError).toBeCloseTo(paired.pairedError * Math.sqrt(39 / 40), 15);
  });

  test("keeps a width when no path differs", () => {
    const { difference, low, high, pValue } = mcnemar(0, 0, 1000);
    expect([difference, pValue]).toEqual([0, 1]);
    expect(high).toBeCloseTo(1.959963984540054 / 1002, 12);
    expect(low).toBe(-high);
  });
});

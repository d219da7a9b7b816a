import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binomialCdf } from "../../src/stats/binomial";
import { orderStatisticRanks } from "../../src/stats/orderStatistic";
import { tInterval } from "../../src/stats/tInterval";
import { wilson } from "../../src/stats/wilson";

describe("wilson", () => {
  test("keeps a width when nothing, or nothing else, was seen", () => {
    const never = wilson(0, 8192);
    expect(never.low).toBe(0);
    // z^2 / (n + z^2): the analogue of the rule of three
    expect(never.high).toBeCloseTo(3.841458820694124 / 8195.841458820694, 15);
    const always = wilson(8192, 8192);
    expect(always.high).toBe(1);
    expect(always.low).toBeCloseTo(1 - never.high, 14);
    expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
  });

  test("covers the truth as often as it says, on the average over what may be true", () => {
    const n = 60;
    const intervals = Array.from({ length: n + 1 }, (_, k) => wilson(k, n));
    const covered = (p: number) =>
      intervals.reduce((sum, { low, high }, k) => {
        const chance = binomialCdf(k, n, p) - binomialCdf(k - 1, n, p);
        return low <= p && p <= high ? sum + chance : sum;
      }, 0);
    let sum = 0;
    for (let i = 0; i < 500; i++) sum += covered((i + 0.5) / 500);
    // Brown, Cai & DasGupta (2001), figure 5: close to the nominal level at any n
    expect(sum / 500).toBeGreaterThan(0.947);
    expect(sum / 500).toBeLessThan(0.957);
  });
});

describe("binomialCdf", () => {
  test("meets scipy's values, from ten trials to a million", () => {
    expect(binomialCdf(3, 10, 0.2)).toBeCloseTo(0.8791261184, 14);
    expect(binomialCdf(0, 5, 0.1)).toBeCloseTo(0.59049, 14);
    expect(binomialCdf(10, 1000, 0.02)).toBeCloseTo(0.010236548159763267, 14);
    expect(binomialCdf(499900, 1_000_000, 0.5)).toBeCloseTo(0.4211313785258083, 12);
    expect([binomialCdf(-1, 5, 0.1), binomialCdf(5, 5, 0.1)]).toEqual([0, 1]);
  });
});

describe("orderStatisticRanks", () => {
  test("covers what it promises, and no narrower pair from the same tails does", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 5000 }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (n, p) => {
          const { lower, upper, coverage } = orderStatisticRanks(n, p, 0.9);
          expect(coverage).toBeGreaterThanOrEqual(0.9 - 1e-12);
          expect(binomialCdf(lower - 1, n, p)).toBeLessThanOrEqual(0.05);
          expect(binomialCdf(lower, n, p)).toBeGreaterThan(0.05);
          expect(binomialCdf(upper - 1, n, p)).toBeGreaterThanOrEqual(0.95);
          if (upper > 1) expect(binomialCdf(upper - 2, n, p)).toBeLessThan(0.95);
        },
      ),
    );
  });

  test("says when the sample is too small", () => {
    expect(orderStatisticRanks(10, 0.01)).toMatchObject({ lower: 0 });
    expect(orderStatisticRanks(10, 0.99)).toMatchObject({ upper: 11 });
  });
});

describe("tInterval", () => {
  test("is 2.131 standard errors each way for 16 scramblings", () => {
    const { low, high } = tInterval(10, 2, 16);
    expect(high).toBeCloseTo(10 + 2 * 2.131449545559776, 12);
    expect(low).toBeCloseTo(10 - 2 * 2.131449545559776, 12);
  });

  test("knows nothing from one value", () => {
    expect(tInterval(10, 0, 1)).toEqual({ low: -Infinity, high: Infinity });
  });
});

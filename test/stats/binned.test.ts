import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { binnedQuantile } from "../../src/stats/binned";
import { orderStatisticRanks } from "../../src/stats/orderStatistic";
import { ascending, quantile } from "../../src/stats/quantile";

const values = fc.array(fc.double({ min: 0, max: 9.999, noNaN: true }), { minLength: 1, maxLength: 300 });

describe("quantile of binned numbers", () => {
  const edges = Array.from({ length: 41 }, (_, k) => k / 4);
  const bin = (x: readonly number[]) => ({
    edges,
    counts: x.reduce(
      (counts, value) => ((counts[Math.floor(value * 4)] += 1), counts),
      edges.slice(1).fill(0),
    ),
  });

  test("is within a bin of the sample's, and its interval holds the order statistics", () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (x, p) => {
        const sorted = ascending(x);
        const { estimate, low, high } = binnedQuantile(bin(x), p);
        const exact = quantile(sorted, p, 1);
        expect(Math.abs(estimate - exact)).toBeLessThanOrEqual(0.25 + 1e-12);
        expect(low).toBeLessThanOrEqual(exact);
        expect(high).toBeGreaterThanOrEqual(exact);
        const { lower, upper } = orderStatisticRanks(x.length, p);
        if (lower >= 1) expect(low).toBeLessThanOrEqual(sorted[lower - 1]);
        if (lower >= 1) expect(sorted[lower - 1] - low).toBeLessThanOrEqual(0.25);
        if (upper <= x.length) expect(high).toBeGreaterThanOrEqual(sorted[upper - 1]);
        if (upper <= x.length) expect(high - sorted[upper - 1]).toBeLessThanOrEqual(0.25);
      }),
    );
  });

  test("of evenly spread numbers is exact", () => {
    expect(binnedQuantile({ edges: [0, 1, 2, 3, 4], counts: [10, 10, 10, 10] }, 0.3).estimate).toBeCloseTo(
      1.2,
      14,
    );
  });

  test("in an open bin stops at its finite edge and says that it knows no end", () => {
    const open = { edges: [-Infinity, 0, Infinity], counts: [500, 500] };
    expect(binnedQuantile(open, 0.1)).toMatchObject({ estimate: 0, low: -Infinity });
    expect(binnedQuantile(open, 0.9)).toMatchObject({ estimate: 0, high: Infinity });
  });

  test("of nothing is no number", () => {
    expect(binnedQuantile({ edges: [0, 1], counts: [0] }, 0.5).estimate).toBeNaN();
  });
});

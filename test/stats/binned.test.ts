import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { normalInverse } from "../../src/arithmetic/normalInverse";
import { Generator } from "../../src/draws/generator";
import { uniform } from "../../src/draws/uniform";
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

  test("is within a bin of the sample's, and the ends of its interval of the order statistics", () => {
    fc.assert(
      fc.property(values, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (x, p) => {
        const sorted = ascending(x);
        const { estimate, low, high } = binnedQuantile(bin(x), p);
        const exact = quantile(sorted, p, 1);
        expect(Math.abs(estimate - exact)).toBeLessThanOrEqual(0.25 + 1e-12);
        expect(low).toBeLessThanOrEqual(estimate);
        expect(high).toBeGreaterThanOrEqual(estimate);
        const { lower, upper } = orderStatisticRanks(x.length, p);
        if (lower >= 1) expect(Math.abs(sorted[lower - 1] - low)).toBeLessThanOrEqual(0.25);
        if (upper <= x.length) expect(Math.abs(high - sorted[upper - 1])).toBeLessThanOrEqual(0.25);
      }),
    );
  });

  test("of evenly spread numbers is exact", () => {
    expect(binnedQuantile({ edges: [0, 1, 2, 3, 4], counts: [10, 10, 10, 10] }, 0.3).estimate).toBeCloseTo(
      1.2,
      14,
    );
  });

  test("its interval holds the truth as often as it says", () => {
    const generator = new Generator();
    generator.open(1, 2, 3);
    const logNormal = (key: number) =>
      Array.from({ length: 400 }, (_, i) => Math.exp(normalInverse(uniform(generator.once(i, key))) / 4));
    const fine = (x: readonly number[]) => {
      const counts: number[] = Array.from({ length: 64 }, () => 0);
      for (const value of x) counts[Math.min(63, Math.floor(value * 16))] += 1;
      return { edges: Array.from({ length: 65 }, (_, k) => k / 16), counts };
    };
    const keys = Array.from({ length: 2000 }, (_, key) => key);
    const held = keys.filter((key) => {
      const { low, high } = binnedQuantile(fine(logNormal(key)), 0.5);
      return low <= 1 && 1 <= high;
    });
    // Between two order statistics of 400 lie 0.9539; four standard errors of a share of two thousand.
    expect(Math.abs(held.length / keys.length - 0.9539)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / 2000));
  });

  test("an end of it in a heap is the heap's outer edge", () => {
    const heap = { edges: [0, 1, 2, 3, 4], counts: [40, 500, 40, 20] };
    expect(binnedQuantile(heap, 0.5)).toMatchObject({ low: 1, high: 2 });
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

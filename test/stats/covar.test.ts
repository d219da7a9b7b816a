import { describe, expect, test } from "vitest";
import { sampleCoVaR } from "../../src/stats/covar";

const n = 100_000;
const ranks = Array.from({ length: n }, (_, i) => (i + 0.5) / n);
/** The same numbers in an order that has nothing to do with theirs. */
const stirred = ranks.map((_, i) => ranks[(i * 40_503) % n]);

describe("CoVaR of a sample", () => {
  test("of a system that has nothing to do with the firm is the system's own quantile", () => {
    const found = sampleCoVaR(0.95, ranks, stirred);
    expect(found?.distressed).toBe(0.05 * n + 1);
    expect(found?.coVaR.estimate).toBeCloseTo(0.95, 2);
    expect(found?.usual.estimate).toBeCloseTo(0.95, 2);
    expect(found!.delta.low).toBeLessThan(0);
    expect(found!.delta.high).toBeGreaterThan(0);
  });

  test("of a system that moves with the firm is the quantile of the worst of it", () => {
    const found = sampleCoVaR(0.95, ranks, ranks);
    expect(found?.coVaR.estimate).toBeCloseTo(1 - 0.05 * 0.05, 3);
    expect(found?.usual.estimate).toBeCloseTo(0.25 + 0.95 * 0.5, 3);
    expect(found?.delta.estimate).toBeCloseTo(0.9975 - 0.725, 3);
    expect(found!.coVaR.low).toBeLessThan(0.9975);
    expect(found!.coVaR.high).toBeGreaterThan(0.9975);
  });

  test("of a firm that loses more rarely than one time in twenty counts all its losses", () => {
    const firm = ranks.map((rank) => (rank > 0.99 ? 7 : 0));
    const system = ranks.map((rank) => (rank > 0.99 ? 5 : 1));
    const found = sampleCoVaR(0.95, firm, system);
    expect(found?.distressed).toBe(0.01 * n);
    expect([found?.coVaR.estimate, found?.coVaR.low, found?.coVaR.high]).toEqual([5, 5, 5]);
    expect(found?.delta.estimate).toBe(4);
  });

  test("of too few in distress has no upper end, rather than the greatest that was seen", () => {
    const [few, enough] = [1000, 1500].map((paths) => {
      const some = ranks.filter((_, i) => i % (n / paths) < 1);
      return sampleCoVaR(0.95, some, some);
    });
    // the greatest of n lies above the 95th percentile with 1 - 0.95^n: 97.5 % take 72
    expect(few?.distressed).toBe(51);
    expect([few?.coVaR.high, few?.delta.high]).toEqual([Infinity, Infinity]);
    expect(few!.coVaR.low).toBeLessThan(few!.coVaR.estimate);
    expect(enough!.distressed).toBeGreaterThan(72);
    expect(Number.isFinite(enough?.coVaR.high)).toBe(true);
    const one = sampleCoVaR(0.95, [0, 0, 9], [0, 0, 7]);
    expect(one).toMatchObject({ distressed: 1, coVaR: { estimate: 7, low: 0, high: Infinity } });
  });

  test("of a firm that never loses is unknown", () => {
    expect(sampleCoVaR(0.95, [0, 0, 0], [1, 2, 3])).toBeNull();
  });
});

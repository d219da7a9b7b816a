import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sampleTail } from "../../src/golden/formulas/sampleTail";
import { shortfallErrorRootN } from "../../src/stats/expectedShortfall";
import { quantileErrorRootN, normalQuantileErrorRootN } from "../../src/golden/formulas/quantileError";
import {
  exponentialTail,
  lognormalTail,
  normalTail,
  normalTailVariance,
  studentTail,
} from "../../src/golden/formulas/tailRisk";

describe("sampled tail risk", () => {
  test("splits the atom at VaR", () => {
    // worst 15 % of ten losses: all of 10 and half of 9
    expect(sampleTail([4, 10, 1, 3, 2, 9, 5, 7, 6, 8], 0.85)).toEqual({
      valueAtRisk: 9,
      shortfall: 9 + 1 / (10 * (1 - 0.85)),
    });
    expect(sampleTail([5, 5, 5], 0.9)).toEqual({ valueAtRisk: 5, shortfall: 5 });
  });

  test("is at least the mean and VaR, and moves with the money's unit and level", () => {
    const losses = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 50 });
    fc.assert(
      fc.property(losses, fc.double({ min: 0.01, max: 0.99, noNaN: true }), (x, alpha) => {
        const { valueAtRisk, shortfall } = sampleTail(x, alpha);
        expect(shortfall).toBeGreaterThanOrEqual(valueAtRisk);
        expect(shortfall).toBeGreaterThanOrEqual(x.reduce((sum, loss) => sum + loss, 0) / x.length - 1e-9);
        const moved = sampleTail(
          x.map((loss) => 3 * loss + 7),
          alpha,
        );
        expect(moved.shortfall).toBeCloseTo(3 * shortfall + 7, 8);
      }),
    );
  });

  test("of nothing is no number", () => {
    expect(sampleTail([], 0.9).shortfall).toBeNaN();
  });
});

describe("closed forms of tail risk", () => {
  test("Student's meets the normal's for many degrees of freedom", () => {
    expect(studentTail(0.99, 1e7).shortfall).toBeCloseTo(normalTail(0.99).shortfall, 5);
  });

  test("each is the mean of its quantiles beyond alpha", () => {
    const kinds = [
      (p: number) => normalTail(p),
      (p: number) => studentTail(p, 5),
      (p: number) => exponentialTail(p),
      (p: number) => lognormalTail(p, 0.3, 0.6),
    ];
    for (const tail of kinds) {
      // midpoints in u = (1-p)^(1/4), which spreads the far quantiles
      const [alpha, n] = [0.9, 2000];
      const top = (1 - alpha) ** 0.25;
      let sum = 0;
      for (let i = 0; i < n; i++) {
        const u = ((i + 0.5) / n) * top;
        sum += tail(1 - u ** 4).valueAtRisk * 4 * u ** 3 * (top / n);
      }
      expect(tail(alpha).shortfall / (sum / (1 - alpha))).toBeCloseTo(1, 5);
    }
  });

  test("errors of the tail's estimates for a normal sample", () => {
    const error = shortfallErrorRootN(0.95, normalTail(0.95), normalTailVariance(0.95));
    expect(error).toBeCloseTo(2.4655729418, 9);
    expect(normalQuantileErrorRootN(0.5)).toBeCloseTo(Math.sqrt(Math.PI / 2), 14);
    expect(quantileErrorRootN(0.5, 1)).toBe(0.5);
  });
});

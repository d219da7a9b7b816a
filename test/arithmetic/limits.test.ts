import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { incompleteBeta } from "../../src/arithmetic/beta";
import { expm1, exponential } from "../../src/arithmetic/exponential";
import { log1p, logarithm } from "../../src/arithmetic/logarithm";
import { millsRatio, normalCdf, normalDensity } from "../../src/arithmetic/normal";
import { normalInverse } from "../../src/arithmetic/normalInverse";

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });

describe("exponential", () => {
  test("stays at the ends of its range, and is never NaN", () => {
    expect(exponential(1e9)).toBe(exponential(709));
    expect(exponential(-1e9)).toBe(exponential(-708));
    expect(exponential(Infinity)).toBe(exponential(709));
    expect(exponential(-Infinity)).toBe(exponential(-708));
    fc.assert(fc.property(finite, (x) => exponential(x) > 0 && exponential(x) < Infinity));
  });

  test("of zero is one, and never falls", () => {
    expect(exponential(0)).toBe(1);
    fc.assert(
      fc.property(
        fc.double({ min: -708, max: 708, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (x, d) => (d < 1e-12 ? true : exponential(x + d) >= exponential(x)),
      ),
    );
  });

  test("keeps the digits of small arguments when one is taken off", () => {
    for (const x of [1e-18, -3e-12, 2e-7, -1e-3]) {
      const series = x + (x * x) / 2 + (x * x * x) / 6 + (x * x * x * x) / 24;
      expect(Math.abs(expm1(x) / series - 1)).toBeLessThan(1e-13);
    }
    expect(expm1(0)).toBe(0);
    expect(expm1(-100)).toBe(-1);
  });
});

describe("logarithm", () => {
  test("at the ends of its range", () => {
    expect(logarithm(0)).toBe(-Infinity);
    expect(logarithm(-1)).toBeNaN();
    expect(logarithm(NaN)).toBeNaN();
    expect(logarithm(Infinity)).toBe(Infinity);
    expect(logarithm(1)).toBe(0);
  });

  test("undoes the exponential", () => {
    fc.assert(
      fc.property(fc.double({ min: -700, max: 700, noNaN: true }), (x) => {
        expect(Math.abs(logarithm(exponential(x)) - x)).toBeLessThan(4e-16 * Math.max(1, Math.abs(x)));
      }),
    );
  });

  test("keeps the digits of small arguments added to one", () => {
    expect(log1p(1e-20)).toBe(1e-20);
    expect(Math.abs(log1p(1e-9) / (1e-9 - 5e-19) - 1)).toBeLessThan(1e-15);
    expect(log1p(-1)).toBe(-Infinity);
  });
});

describe("normal", () => {
  test("is symmetric, and half at zero", () => {
    expect(normalCdf(0)).toBe(0.5);
    fc.assert(
      fc.property(fc.double({ min: 0, max: 8, noNaN: true }), (x) => {
        expect(normalCdf(x)).toBe(1 - normalCdf(-x));
        expect(normalDensity(x)).toBe(normalDensity(-x));
      }),
    );
  });

  test("leaves the range of doubles quietly", () => {
    expect(normalCdf(-60)).toBe(0);
    expect(normalCdf(60)).toBe(1);
    expect(normalDensity(60)).toBe(0);
  });

  test("quantile undoes the distribution", () => {
    fc.assert(
      fc.property(fc.double({ min: -37, max: 6, noNaN: true }), (x) => {
        const slack = x > 0 ? 2e-16 / normalDensity(x) : 0;
        expect(Math.abs(normalInverse(normalCdf(x)) - x)).toBeLessThan(
          1e-14 * Math.max(1, Math.abs(x)) + slack,
        );
      }),
    );
  });

  test("quantile at and beyond the ends", () => {
    expect(normalInverse(0)).toBe(-Infinity);
    expect(normalInverse(1)).toBe(Infinity);
    expect(normalInverse(-0.1)).toBeNaN();
    expect(normalInverse(1.1)).toBeNaN();
    expect(normalInverse(0.5)).toBe(0);
  });
});

describe("incomplete beta function", () => {
  test("at the ends, and mirrored", () => {
    expect(incompleteBeta(2, 3, 0, 1)).toBe(0);
    expect(incompleteBeta(2, 3, 1, 0)).toBe(1);
    fc.assert(
      fc.property(
        fc.double({ min: 0.2, max: 500, noNaN: true }),
        fc.double({ min: 0.2, max: 500, noNaN: true }),
        fc.double({ min: 0.001, max: 0.999, noNaN: true }),
        (a, b, x) => {
          const sum = incompleteBeta(a, b, x, 1 - x) + incompleteBeta(b, a, 1 - x, x);
          expect(Math.abs(sum - 1)).toBeLessThan(1e-12);
        },
      ),
    );
  });

  test("of whole parameters is a binomial tail", () => {
    // P(B >= 2) for 3 throws at 0.3
    expect(incompleteBeta(2, 2, 0.3, 0.7)).toBeCloseTo(3 * 0.09 * 0.7 + 0.027, 15);
  });
});

test("the ratio of Mills, in 30 digits also where tail and density have left the doubles", () => {
  expect(millsRatio(0)).toBeCloseTo(1.2533141373155002512, 15);
  expect(millsRatio(5) / 0.192808104715315764877).toBeCloseTo(1, 14);
  expect(millsRatio(40) / 0.0249844042057205711474).toBeCloseTo(1, 14);
  expect(millsRatio(1e4) / 9.99999990000000299999985e-5).toBeCloseTo(1, 14);
});

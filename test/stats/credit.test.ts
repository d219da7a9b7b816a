import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponential } from "../../src/arithmetic/exponential";
import { normalCdf } from "../../src/arithmetic/normal";
import { gaussianJoint, studentJoint, studentTailDependence } from "../../src/golden/formulas/copula";
import { gaussianCoVaR } from "../../src/golden/formulas/gaussianCoVaR";
import { bridgeTouch, firstPassage, touchProbability } from "../../src/golden/formulas/firstPassage";
import { merton } from "../../src/golden/formulas/merton";
import { integral } from "../../src/golden/formulas/quadrature";
import { worstDefaultRate } from "../../src/golden/formulas/vasicek";

const share = fc.double({ min: 0.001, max: 0.999, noNaN: true });

describe("copulas", () => {
  test("Gaussian: quadrature of the conditional distribution in 25 digits", () => {
    expect(gaussianJoint(0.2, 0.05, 0.9)).toBeCloseTo(0.0488256850231126, 12);
    expect(gaussianJoint(0.6, 0.7, -0.8)).toBeCloseTo(0.313657421712181, 12);
    expect(gaussianJoint(0.5, 0.5, 0.99)).toBeCloseTo(0.477473293177794, 12);
    expect(gaussianJoint(0.9, 0.3, -0.3)).toBeCloseTo(0.249932471636268, 12);
  });

  test("Student: quadrature of the conditional distribution in 20 digits", () => {
    expect(studentJoint(0.2, 0.05, 0.9, 3)).toBeCloseTo(0.04803525014445, 12);
    expect(studentJoint(0.6, 0.7, -0.8, 5.5)).toBeCloseTo(0.3166797812502, 12);
    expect(studentJoint(0.01, 0.02, 0.3, 1)).toBeCloseTo(0.005254741815673, 12);
  });

  test("lie between the bounds of Frechet, symmetric in the two", () => {
    fc.assert(
      fc.property(share, share, fc.double({ min: -0.99, max: 0.99, noNaN: true }), (p, q, rho) => {
        for (const joint of [gaussianJoint(p, q, rho), studentJoint(p, q, rho, 4)]) {
          expect(joint).toBeGreaterThan(Math.max(0, p + q - 1) - 1e-11);
          expect(joint).toBeLessThan(Math.min(p, q) + 1e-11);
        }
        expect(gaussianJoint(q, p, rho)).toBeCloseTo(gaussianJoint(p, q, rho), 11);
      }),
      { numRuns: 50 },
    );
  });

  test("of a pair and its mirror, where the quadratic form vanishes at r = -1", () => {
    for (const p of [0.3, 0.3 + 1e-12, 0.3 + 1e-6]) {
      expect(gaussianJoint(0.7, p, -0.9)).toBeCloseTo(p - gaussianJoint(0.3, p, 0.9), 11);
      expect(studentJoint(0.7, p, -0.9, 3)).toBeCloseTo(p - studentJoint(0.3, p, 0.9, 3), 11);
    }
  });

  test("of a default that is certain or impossible: the other's probability, or none", () => {
    for (const rho of [-1, -0.4, 0, 0.3, 1]) {
      for (const joint of [
        (p: number, q: number) => gaussianJoint(p, q, rho),
        (p: number, q: number) => studentJoint(p, q, rho, 4),
      ]) {
        expect([joint(0.1, 1), joint(1, 0.2), joint(1, 1)]).toEqual([0.1, 0.2, 1]);
        expect([joint(0.1, 0), joint(0, 1), joint(0, 0)]).toEqual([0, 0, 0]);
      }
    }
  });

  test("tail dependence is the limit of the joint probability over the single one", () => {
    expect(studentJoint(1e-9, 1e-9, 0.5, 4) / 1e-9).toBeCloseTo(studentTailDependence(0.5, 4), 4);
    expect([studentTailDependence(-1, 4), studentTailDependence(1, 4)]).toEqual([0, 1]);
  });
});

test("an integral of what is no number is refused at once", () => {
  expect(() => integral((x) => (x < 0.5 ? x : NaN), 0, 1)).toThrow(/between 0 and 1, got NaN/);
});

describe("first passage", () => {
  test("of the barrier twice as far is the product where there is no drift to speak of", () => {
    expect(touchProbability(2, 0, 1, 4)).toBeCloseTo(2 * normalCdf(-1), 15);
    expect(touchProbability(0, 1, 1, 4)).toBe(1);
    expect(touchProbability(1, 1, 1, 0)).toBe(0);
  });

  test("tends to exp(-2 m b / s^2) when the drift leads away for ever", () => {
    expect(touchProbability(3, 0.2, 1, 1e5)).toBeCloseTo(exponential(-1.2), 12);
    expect(firstPassage(100, 60, 0.5, 0.25, 1e5)).toBeCloseTo((60 / 100) ** (2 * 0.5 * 16 - 1), 12);
  });

  test("with a drift that outweighs the deviation: 40 digits of the closed form", () => {
    expect(touchProbability(50, -10, 1, 5)).toBeCloseTo(0.5089161669442710252, 14);
    expect(touchProbability(50, -10, 1, 2) / 5.15492685775463300108e-100).toBeCloseTo(1, 12);
    expect(firstPassage(100, 10, -0.1, 0.02, 20)).toBeCloseTo(0.0004529827312455111216, 15);
  });

  test("without deviation is that of the drift alone", () => {
    expect(touchProbability(3, -1, 0, 2.9)).toBe(0);
    expect(touchProbability(3, -1, 0, 3.1)).toBe(1);
    expect(firstPassage(100, 60, 0.05, 0, 10)).toBe(0);
    expect(bridgeTouch(1, 2, 0, 0, 1)).toBe(0);
    expect(bridgeTouch(0, 2, 0, 0, 1)).toBe(1);
  });

  test("of a bridge vanishes below the least double only", () => {
    expect(bridgeTouch(20, 20, 0, 1, 1)).toBe(0);
    expect(bridgeTouch(18, 19, 0, 1, 1) / 8.76141754643084e-298).toBeCloseTo(1, 12);
    expect(bridgeTouch(18, 20, 0, 1, 1)).toBe(2.0322308024e-313);
  });

  test("is a bridge averaged over its end", () => {
    const [x0, sigma, dt] = [0.8, 0.5, 2];
    const spread = sigma * Math.sqrt(dt);
    const density = (z: number) => exponential((-z * z) / 2) / Math.sqrt(2 * Math.PI);
    const overEnds = integral(
      (z) => density(z) * bridgeTouch(x0, x0 + spread * z, 0, sigma, dt),
      -x0 / spread,
      9,
    );
    expect(overEnds + normalCdf(-x0 / spread)).toBeCloseTo(touchProbability(x0, 0, sigma, dt), 11);
  });
});

describe("Merton's firm", () => {
  test("prices the equity it was given, with the volatility it was given", () => {
    const firm = fc.record({
      equity: fc.double({ min: 0.1, max: 50, noNaN: true }),
      equityVol: fc.double({ min: 0.05, max: 1.5, noNaN: true }),
      debt: fc.double({ min: 0.1, max: 50, noNaN: true }),
      r: fc.double({ min: -0.02, max: 0.1, noNaN: true }),
      t: fc.double({ min: 0.25, max: 5, noNaN: true }),
    });
    fc.assert(
      fc.property(firm, (given) => {
        const { assetValue, assetVol, pd, distanceToDefault, debtValue } = merton(given);
        const d1 = distanceToDefault + assetVol * Math.sqrt(given.t);
        const owed = given.debt * exponential(-given.r * given.t);
        const equity = assetValue * normalCdf(d1) - owed * normalCdf(distanceToDefault);
        expect(Math.abs(equity / given.equity - 1)).toBeLessThan(1e-9);
        expect(
          Math.abs((normalCdf(d1) * assetVol * assetValue) / (given.equityVol * given.equity) - 1),
        ).toBeLessThan(1e-9);
        expect(pd).toBe(normalCdf(-distanceToDefault));
        expect(debtValue).toBe(assetValue - given.equity);
      }),
      { numRuns: 60 },
    );
  });
});

test("a firm without debt is its equity, and one whose equity does not move owes what is certain", () => {
  const firm = { equity: 10, equityVol: 0.3, debt: 0, r: 0.05, t: 1 };
  const certain = { pd: 0, distanceToDefault: Infinity };
  expect(merton(firm)).toEqual({ assetValue: 10, assetVol: 0.3, debtValue: 0, ...certain });
  const still = { ...firm, equityVol: 0, debt: 5, r: 0 };
  expect(merton(still)).toEqual({ assetValue: 15, assetVol: 0, debtValue: 5, ...certain });
});

test("Vasicek's worst default rate at its limits", () => {
  expect([worstDefaultRate(0, 0.2, 0.999), worstDefaultRate(1, 0.2, 0.001)]).toEqual([0, 1]);
  expect([worstDefaultRate(0.02, 0.1, 0), worstDefaultRate(0.02, 0.1, 1)]).toEqual([0, 1]);
  expect([worstDefaultRate(0.02, 1, 0.97), worstDefaultRate(0.02, 1, 0.99)]).toEqual([0, 1]);
  expect(worstDefaultRate(0.02, 0, 1)).toBe(0.02);
});

test("Vasicek's worst default rate is the mean one without correlation", () => {
  expect(worstDefaultRate(0.03, 0, 0.999)).toBeCloseTo(0.03, 15);
  expect(worstDefaultRate(0.02, 0.1, 0.999)).toBeCloseTo(0.12823710729942, 13);
});

test("CoVaR of a system that moves with the firm is its own quantile", () => {
  const { coVaR, deltaCoVaR } = gaussianCoVaR(0.99, 2, 1);
  expect(coVaR).toBe(deltaCoVaR);
  expect(coVaR).toBeCloseTo(2 * 2.326347874040841, 13);
});

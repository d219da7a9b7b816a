import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import * as engine from "../../src/golden/revenueLaws";
import { firmPath } from "../../src/golden/firmPath";
import { exactStep } from "../known/exactStep";
import { gompertz } from "../known/gompertz";
import { revenueLaw, volatilityAt } from "../known/schwartzMoon";
import { firmPath as scheme } from "../known/schwartzMoonFirm";

vi.setConfig({ testTimeout: 120_000 });

const between = (min: number, max: number) => fc.double({ min, max, noNaN: true });

const model = fc.record({
  ...{ R0: between(1, 500), mu0: between(-0.1, 0.2), muBar: between(-0.02, 0.05) },
  ...{ sigma0: between(0, 0.3), sigmaBar: between(0, 0.2), eta0: between(0, 0.1) },
  ...{ kappa: between(0.02, 0.5), kappa1: between(0, 0.5), kappa2: between(0, 0.5) },
  ...{ lambda1: between(0, 0.1), lambda2: between(0, 0.1) },
});

/** The worst distance between two answers of the same shape, against the size of what is expected. */
function worst(got: object, expected: object): number {
  const expectedAt = new Map(Object.entries(expected));
  return Math.max(
    ...Object.entries(got).map(([key, x]) => {
      const e = expectedAt.get(key) as unknown;
      if (typeof e === "object" && e !== null) return worst(x as object, e);
      return Math.abs(Number(x) - Number(e)) / Math.max(0.01, Math.abs(Number(e)));
    }),
  );
}

describe("the engine's revenue, asked by one shock at a time", () => {
  test("keeps its digits where growth hardly returns to its mean", () => {
    const step = { eta: 0.03, sigma: 0.1, rho: 0.3, dt: 1, mu0: 0.11, muBar: 0.015 };
    const known = { meanLogReturn: 0.104999999525, meanMu: 0.10999999905, varLogReturn: 0.01119999999475 };
    const found = engine.exactStep({ ...step, kappa: 1e-8 });
    expect(worst({ ...found }, { ...known, varMu: 0.000899999991, cov: 0.001349999991 })).toBeLessThan(1e-12);
  });

  test("has the law of the published scheme", () => {
    fc.assert(
      fc.property(model, (given) => {
        expect(worst(engine.publishedLaw(given, 70), revenueLaw(given, 70))).toBeLessThan(1e-10);
      }),
      { numRuns: 6 },
    );
  });

  test("has its volatilities at any time", () => {
    fc.assert(
      fc.property(model, between(0, 60), (given, t) => {
        expect(worst(engine.volatilityAt(given, t), volatilityAt(given, t))).toBeLessThan(1e-10);
      }),
      { numRuns: 30 },
    );
  });

  test("takes exact steps of any length", () => {
    const step = fc.record({
      ...{ kappa: between(0.02, 2), eta: between(0, 0.2), sigma: between(0, 0.4) },
      ...{
        rho: between(-0.95, 0.95),
        dt: between(0.25, 2),
        mu0: between(-0.2, 0.5),
        muBar: between(-0.1, 0.2),
      },
    });
    fc.assert(
      fc.property(step, (given) => {
        expect(worst(engine.exactStep(given), exactStep(given))).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });

  test("fills a market as Gompertz has it", () => {
    const market = fc.record({
      ...{ R0: between(1, 50), K: between(20, 5000), kg: between(0.02, 1), sigma: between(0, 0.5) },
    });
    fc.assert(
      fc.property(market, between(0, 12), (given, t) => {
        const { R0, K, kg, sigma } = given;
        const known = gompertz({ start: R0, ceiling: K, speed: kg, sigma }, t);
        expect(worst(engine.gompertz(given, t), known)).toBeLessThan(1e-9);
      }),
      { numRuns: 60 },
    );
  });
});

test("the engine's plan of a firm is the published path, also when its cash is gone", () => {
  const around = fc.record({
    ...{ cogs: between(0.3, 0.8), varOther: between(0, 0.3), fixed: between(0, 100), tax: between(0, 0.5) },
    ...{ rPerQuarter: between(0, 0.03), L0: between(0, 1000), X0: between(0, 300) },
  });
  let failed = 0;
  fc.assert(
    fc.property(model, around, (revenue, rest) => {
      const poor = { X0: 0, fixed: revenue.R0 }; // more than its first revenue leaves
      for (const firm of [
        { ...revenue, ...rest },
        { ...revenue, ...rest, ...poor },
        { ...revenue, ...rest, X0: -1 - rest.X0 },
      ]) {
        const known = scheme(firm, 24);
        failed += known.some(({ cash }) => cash < 0) ? 1 : 0;
        expect(worst(firmPath(firm, 24), known)).toBeLessThan(1e-8);
      }
    }),
    { numRuns: 12 },
  );
  expect(failed).toBeGreaterThan(0);
});

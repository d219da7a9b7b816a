import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { exponential } from "../../../src/arithmetic/exponential";
import { normalDensity } from "../../../src/arithmetic/normal";
import { exAnteBlackCox, exAnteMerton } from "../../../src/network/contagion/exAnte";
import { type Debtor, eisenbergNoe, furfine, linearDebtRank } from "../../../src/network/contagion/valuation";
import { firstPassage } from "../../../src/golden/formulas/firstPassage";

const debtor = (more: Partial<Debtor> = {}): Debtor => ({
  index: 0,
  assets: 10,
  owed: 8,
  owedToFirms: 3,
  equityBefore: 4,
  ...more,
});

const firm = fc.record({
  index: fc.constant(0),
  assets: fc.double({ min: 0.1, max: 20, noNaN: true }),
  owed: fc.double({ min: 1, max: 20, noNaN: true }),
  owedToFirms: fc.double({ min: 0.1, max: 1, noNaN: true }),
  equityBefore: fc.double({ min: 0.1, max: 5, noNaN: true }),
});
const equity = fc.double({ min: -25, max: 25, noNaN: true });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const sigma = fc.double({ min: 0.02, max: 1, noNaN: true });

describe("valuations", () => {
  const valuation = fc.oneof(
    fc.boolean().map(eisenbergNoe),
    share.map(furfine),
    fc.constant(linearDebtRank),
    fc.tuple(sigma, share).map(([s, rho]) => exAnteMerton([s], rho)),
    fc.tuple(sigma, share).map(([s, recovery]) => exAnteBlackCox([s], recovery)),
  );

  test("lie between nothing and face value, and increase in the debtor's equity", () => {
    fc.assert(
      fc.property(valuation, firm, equity, equity, (worth, of, x, y) => {
        const [low, high] = [worth(Math.min(x, y), of), worth(Math.max(x, y), of)];
        expect(low).toBeGreaterThanOrEqual(-1e-14);
        expect(high).toBeLessThanOrEqual(1 + 1e-14);
        expect(high).toBeGreaterThanOrEqual(low - 1e-13);
      }),
      { numRuns: 1000 },
    );
  });

  test("what is left for creditors: of all, or of firms when the outside comes first", () => {
    expect(eisenbergNoe(false)(-2, debtor())).toBe(0.75);
    expect(eisenbergNoe(true)(-2, debtor())).toBe(1 / 3);
    expect(eisenbergNoe(true)(-4, debtor())).toBe(0);
    expect(eisenbergNoe(false)(0, debtor())).toBe(1);
  });

  test("a fixed recovery, and the share of equity that is left", () => {
    expect([furfine(0.4)(0, debtor()), furfine(0.4)(1e-9, debtor())]).toEqual([0.4, 1]);
    expect([-1, 1, 9].map((x) => linearDebtRank(x, debtor()))).toEqual([0, 0.25, 1]);
    expect([-1e-9, 0].map((x) => linearDebtRank(x, debtor({ equityBefore: 0 })))).toEqual([0, 1]);
  });
});

/** Mean over the assets at the horizon, by the midpoint rule. */
function meanAtHorizon(assets: number, s: number, of: (change: number) => number): number {
  const step = 1e-4;
  let total = 0;
  for (let z = -9 + step / 2; z < 9; z += step)
    total += of(assets * exponential(-0.5 * s * s + s * z) - assets) * normalDensity(z) * step;
  return total;
}

describe("the Merton valuation", () => {
  test.each([
    [0.5, 10, 8, 0.2],
    [-1, 10, 8, 0.15],
    [3, 4, 12, 0.4],
    [-7, 6, 20, 0.6],
  ])(
    "equity %d, assets %d, debts %d, sigma %d: the mean of what is paid at the horizon",
    (x, assets, owed, s) => {
      const paid = meanAtHorizon(assets, s, (change) =>
        x + change >= 0 ? 1 : Math.max(0, 1 + (x + change) / owed),
      );
      expect(exAnteMerton([s], 1)(x, debtor({ assets, owed }))).toBeCloseTo(paid, 8);
      const survives = meanAtHorizon(assets, s, (change) => Number(x + change >= 0));
      expect(exAnteMerton([s], 0)(x, debtor({ assets, owed }))).toBeCloseTo(survives, 4);
      expect(exAnteMerton([s], 0.3)(x, debtor({ assets, owed }))).toBeCloseTo(
        0.3 * exAnteMerton([s], 1)(x, debtor({ assets, owed })) +
          0.7 * exAnteMerton([s], 0)(x, debtor({ assets, owed })),
        14,
      );
    },
  );

  test("without volatility, or assets that could change: what is left now", () => {
    for (const [s, assets] of [
      [0, 10],
      [0.3, 0],
      [0.3, -1],
    ]) {
      expect(exAnteMerton([s], 0.5)(-2, debtor({ assets }))).toBe(0.375);
      expect(exAnteMerton([s], 0.5)(0, debtor({ assets }))).toBe(1);
    }
  });
});

describe("the Black-Cox valuation", () => {
  test("is the probability that assets never touch debts", () => {
    fc.assert(
      fc.property(firm, sigma, share, share, ({ assets, ...of }, s, recovery, part) => {
        const x = (0.01 + 0.98 * part) * assets;
        const touched = firstPassage(assets, assets - x, 0, s, 1);
        const worth = exAnteBlackCox([s], recovery)(x, { ...of, assets });
        expect(worth).toBeCloseTo(1 - (1 - recovery) * touched, 12);
      }),
    );
  });

  test("at its ends", () => {
    const worth = exAnteBlackCox([0.2], 0.4);
    expect([-1, 0, 10, 11].map((x) => worth(x, debtor()))).toEqual([0.4, 0.4, 1, 1]);
    expect(exAnteBlackCox([0], 0.4)(0.1, debtor())).toBe(1);
  });
});

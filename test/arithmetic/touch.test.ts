import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { touchOf } from "../../src/arithmetic/touch";
import { firstPassage } from "../../src/golden/formulas/firstPassage";

interface BlackCox {
  readonly id: string;
  readonly inputs: {
    readonly L: readonly (readonly number[])[];
    readonly externalAssets: readonly number[];
    readonly externalLiabilities: readonly number[];
    readonly shock: readonly number[];
    readonly sigma: readonly number[];
    readonly recovery: number;
  };
  readonly expected: { readonly equity: readonly number[] };
}

const golden = JSON.parse(readFileSync("test/golden/open.json", "utf8")) as readonly BlackCox[];
const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);

describe("the chance that assets touch debts", () => {
  test("values claims as the published network does: its equities are those that these claims make", () => {
    const found = golden.filter(({ id }) => id === "neva-exante-a-black-cox");
    expect(found).toHaveLength(1);
    const [{ inputs, expected }] = found;
    const { L, externalAssets, externalLiabilities, shock, sigma, recovery } = inputs;
    const assets = externalAssets.map((all, i) => all - shock[i]);
    const worth = expected.equity.map(
      (equity, k) => 1 - (1 - recovery) * touchOf(1 - equity / assets[k], sigma[k]),
    );
    expected.equity.forEach((equity, i) => {
      const claims = sum(L.map((row, k) => row[i] * worth[k]));
      expect(assets[i] + claims - sum(L[i]) - externalLiabilities[i]).toBeCloseTo(equity, 8);
    });
  });

  test("is the first passage of assets without drift", () => {
    for (const share of [0.05, 0.3, 0.7, 0.99])
      for (const s of [0.1, 0.4, 0.9]) {
        const exact = firstPassage(1, share, 0, s, 1);
        expect(Math.abs(touchOf(share, s) - exact)).toBeLessThan(1e-12);
      }
  });

  test("is sure once they have, and nothing where nothing moves or is owed", () => {
    expect([touchOf(1, 0.4), touchOf(1.2, 0), touchOf(0.999, 0), touchOf(0, 3)]).toEqual([1, 1, 0, 0]);
  });

  test("lies between 0 and 1 and rises with debts and with doubt", () => {
    const share = fc.double({ min: 0, max: 1.2, noNaN: true });
    const doubt = fc.double({ min: 0, max: 3, noNaN: true });
    fc.assert(
      fc.property(share, share, doubt, doubt, (a, b, s, t) => {
        const least = touchOf(Math.min(a, b), Math.min(s, t));
        expect(least).toBeGreaterThanOrEqual(0);
        expect(least).toBeLessThanOrEqual(touchOf(Math.max(a, b), Math.min(s, t)) + 1e-12);
        expect(least).toBeLessThanOrEqual(touchOf(Math.min(a, b), Math.max(s, t)) + 1e-12);
        expect(touchOf(Math.max(a, b), Math.max(s, t))).toBeLessThanOrEqual(1);
      }),
      { numRuns: 2000 },
    );
  });
});

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clearNetwork } from "../../src/network/clear";
import { crossHoldings } from "../../src/network/holdings/crossHoldings";
import { dependency, valuesOf } from "../../src/network/holdings/dependency";
import { failureCascade } from "../../src/network/holdings/failureCascade";
import { seniorityClearing } from "../../src/network/holdings/seniority";
import { type Matrix } from "../../src/stats/linear";
import { amounts, matrixOf, sizedBy } from "./random.fixture";

const sum = (list: readonly number[]) => list.reduce((total, x) => total + x, 0);

/** Shares of firms that firms hold: at most nine tenths of each. */
const holdingsOf = (n: number) =>
  matrixOf(n, 1, 0.01).map((m) => m.map((row) => row.map((x) => (0.9 * x) / Math.max(1, sum(row)))));
const without = (matrix: Matrix) => matrix.map((row, i) => row.map((x, j) => (i === j ? 0 : x)));

describe("crossHoldings", () => {
  test("all that the firms have ends with those outside who hold their shares and debts", () => {
    const groups = sizedBy(6, (n) => fc.tuple(amounts(n, 3), amounts(n, 4), holdingsOf(n), holdingsOf(n)));
    fc.assert(
      fc.property(groups, ([assets, face, shares, debts]) => {
        const { equity, debtRecovered } = crossHoldings(assets, face, shares, debts);
        const ends = assets.map(
          (_, i) => (1 - sum(shares[i])) * equity[i] + (1 - sum(debts[i])) * debtRecovered[i],
        );
        expect(sum(ends)).toBeCloseTo(sum(assets), 9);
        equity.forEach((s, i) => expect(s === 0 || debtRecovered[i] === face[i]).toBe(true));
      }),
    );
  });

  test("refuses a group that wholly owns itself", () => {
    expect(() => crossHoldings([1], [0], [[1]], [[0]])).toThrow(/come to rest/);
  });
});

describe("seniorityClearing", () => {
  const none = (n: number) => Array.from({ length: n }, () => Array.from({ length: n }, () => 0));

  test("of one layer and no shares: the clearing vector", () => {
    const networks = sizedBy(6, (n) => fc.tuple(amounts(n, 3), matrixOf(n, 4, 0.01).map(without)));
    fc.assert(
      fc.property(networks, ([externalAssets, L]) => {
        const one = seniorityClearing(externalAssets, [L], none(L.length));
        const cleared = clearNetwork({ L, externalAssets, outsideRank: "pari-passu", alpha: 1, beta: 1 });
        one.paymentsByLayer[0].forEach((x, i) => expect(x).toBeCloseTo(cleared.greatest[i], 6));
        one.equity.forEach((x, i) => expect(x).toBeCloseTo(cleared.equity[i], 6));
      }),
    );
  });

  test("juniors are paid only once seniors are, and nothing is lost", () => {
    const networks = sizedBy(5, (n) =>
      fc.tuple(
        amounts(n, 3),
        matrixOf(n, 4, 0.01).map(without),
        matrixOf(n, 4, 0.01).map(without),
        holdingsOf(n),
      ),
    );
    fc.assert(
      fc.property(networks, ([assets, senior, junior, holdings]) => {
        const shares = without(holdings);
        const { paymentsByLayer: paid, equity } = seniorityClearing(assets, [senior, junior], shares);
        const [first, second] = [senior.map(sum), junior.map(sum)];
        const left = equity.map((e) => Math.max(e, 0));
        assets.forEach((_, i) => {
          if (paid[1][i] > 1e-9) expect(paid[0][i]).toBeCloseTo(first[i], 9);
          const short = first[i] + second[i] - paid[0][i] - paid[1][i];
          expect(short).toBeCloseTo(Math.max(0, -equity[i]), 7);
        });
        // What firms have is what they end with, less what shares of each other count twice.
        const twice = sum(shares.map((row, i) => sum(row) * left[i]));
        expect(sum(left) - twice).toBeCloseTo(sum(assets), 7);
      }),
    );
  });

  test("shares in a firm are worth nothing when it is in default, and help their owner when not", () => {
    const L = [
      [0, 4],
      [0, 0],
    ];
    const owned = [
      [0, 0.5],
      [0, 0],
    ];
    expect(seniorityClearing([3, 0], [L], owned)).toEqual({ paymentsByLayer: [[3, 0]], equity: [-1, 3] });
    expect(seniorityClearing([6, 0], [L], owned)).toEqual({ paymentsByLayer: [[4, 0]], equity: [2, 5] });
  });
});

describe("dependency", () => {
  test("every asset ends with somebody, and with its own firm only if nobody holds it", () => {
    const networks = sizedBy(6, (n) =>
      fc.tuple(matrixOf(n, 9).map(without), fc.double({ min: 0, max: 0.99, noNaN: true }), amounts(n, 5)),
    );
    fc.assert(
      fc.property(networks, ([L, held, assets]) => {
        const ends = dependency(L, held);
        ends.forEach((row, i) => {
          expect(sum(row)).toBeCloseTo(1, 10);
          if (sum(L[i]) === 0) expect(row[i]).toBe(1);
        });
        expect(sum(valuesOf(ends, assets))).toBeCloseTo(sum(assets), 9);
      }),
    );
  });
});

describe("failureCascade", () => {
  const halves = dependency(
    [
      [0, 1],
      [1, 0],
    ],
    0.5,
  );

  test("one failure brings about the next by its cost alone", () => {
    // Worth [2/3 6 + 1/3 10, 1/3 6 + 2/3 10] = [7.33, 8.67] against thresholds of 8.
    const found = failureCascade(halves, [6, 10], [10, 10], 0.8, 0.5);
    expect(found.waves).toEqual([[0], [1]]);
    expect(found.values[0]).toBeCloseTo(22 / 3, 13);
    expect(failureCascade(halves, [6, 10], [10, 10], 0.8, 0).waves).toEqual([[0]]);
  });

  test("nobody fails who is worth what it was", () => {
    expect(failureCascade(halves, [3, 7], [3, 7], 1, 0.5).waves).toEqual([]);
  });
});

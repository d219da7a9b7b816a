import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { clearNetwork } from "../../../src/network/clear";
import { equityAtPar } from "../../../src/network/contagion/balanceSheets";
import { defaultCascade } from "../../../src/network/contagion/defaultCascade";
import { equityLoss } from "../../../src/network/contagion/equityLoss";
import { exAnteBlackCox, exAnteMerton } from "../../../src/network/contagion/exAnte";
import { networkValuation } from "../../../src/network/contagion/neva";
import { eisenbergNoe, furfine, linearDebtRank } from "../../../src/network/contagion/valuation";
import { amounts, matrixOf, sizedBy } from "../random.fixture";

/** Firms whose equity before the shock is positive, and a shock that leaves assets outside the network. */
const sheets = sizedBy(6, (n) =>
  fc
    .tuple(matrixOf(n, 5, 0.01), amounts(n, 5), amounts(n, 3), amounts(n, 1))
    .map(([debts, ext, equity, part]) => {
      const L = debts.map((row, i) => row.map((x, j) => (i === j ? 0 : x)));
      const none = ext.map(() => 0);
      const needed = equityAtPar({ L, externalAssets: none, externalLiabilities: ext });
      const externalAssets = needed.map((lack, i) => Math.max(0, -lack) + equity[i] + 0.1);
      const shock = externalAssets.map((assets, i) => (part[i] < 0.3 ? 0 : assets * part[i] * 0.5));
      return { L, externalAssets, externalLiabilities: ext, shock };
    }),
);
const after = ({ externalAssets, shock }: { externalAssets: number[]; shock: number[] }) =>
  externalAssets.map((assets, i) => assets - shock[i]);

const expectClose = (found: readonly number[], expected: readonly number[]) =>
  found.forEach((x, i) => expect(x).toBeCloseTo(expected[i], 7));

describe("networkValuation", () => {
  test.each(["pari-passu", "senior"] as const)(
    "of what is left, outside %s: the clearing vector",
    (outsideRank) => {
      fc.assert(
        fc.property(sheets, (given) => {
          const found = networkValuation(given, eisenbergNoe(outsideRank === "senior"));
          const { L, externalLiabilities } = given;
          const network = { L, externalLiabilities, externalAssets: after(given) };
          expectClose(found, clearNetwork({ ...network, outsideRank, alpha: 1, beta: 1 }).equity);
        }),
      );
    },
  );

  test("of the share of equity that is left: linear DebtRank", () => {
    fc.assert(
      fc.property(sheets, (given) =>
        expectClose(networkValuation(given, linearDebtRank), equityLoss(given).equityFinal),
      ),
    );
  });

  test("of the share of equity that is left: what rounding takes is no loss, though losses grow on their way round", () => {
    const loop = {
      L: [
        [0, 0.010181405642216703, 0.4863032900162082, 0.012930387627868634, 4.727755030487904],
        [0, 0, 0, 0, 0],
        [0, 0, 0, 0.01, 0],
        [0, 0.01, 0.01, 0, 0],
        [0.01, 4.470079105894437, 0, 0, 0],
      ],
      externalAssets: [10.327170113769641, 0.1, 0.1, 0.1, 0.1],
      externalLiabilities: [4.9999999999954445, 0, 0, 0, 0],
      shock: [0, 0, 0.015, 0, 0],
    };
    const { equity0, equityFinal, spectralRadius } = equityLoss(loop);
    expect(spectralRadius).toBeGreaterThan(1);
    const found = networkValuation(loop, linearDebtRank);
    expectClose(found, equityFinal);
    [0, 4].forEach((untouched) => expect(found[untouched]).toBe(equity0[untouched]));
  });

  test("of a fixed recovery: the threshold cascade", () => {
    fc.assert(
      fc.property(sheets, fc.double({ min: 0, max: 1, noNaN: true }), (given, recovery) => {
        const equity = networkValuation(given, furfine(recovery));
        const { defaults } = defaultCascade(given.L, after(given), given.externalLiabilities, recovery);
        equity.forEach((x, i) => {
          if (Math.abs(x) > 1e-9) expect(defaults[i]).toBe(x < 0 ? 1 : 0);
        });
      }),
    );
  });

  test("before debts are due claims are worth less than if all were known to end as it stands", () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const sigma = given.shock.map(() => 0.2);
        const now = networkValuation(given, eisenbergNoe(false));
        const before = networkValuation(given, exAnteMerton(sigma, 1));
        before.forEach((x, i) => expect(x).toBeLessThanOrEqual(now[i] + 1e-9));
        expectClose(networkValuation(given, exAnteMerton(sigma.fill(0), 1)), now);
      }),
    );
  });

  test("what it finds is a solution, and none of the marks is above par", () => {
    fc.assert(
      fc.property(sheets, (given) => {
        const worth = exAnteBlackCox(
          given.shock.map(() => 0.3),
          0.4,
        );
        const equity = networkValuation(given, worth);
        const par = equityAtPar(given);
        const again = par.map((x, i) => {
          const marks = given.L.map((row, k) => {
            const assets = given.externalAssets[k] - given.shock[k];
            const debtor = { index: k, assets, owed: 0, owedToFirms: 0, equityBefore: 0 };
            return row[i] * (1 - worth(equity[k], debtor));
          });
          return x - given.shock[i] - marks.reduce((total, mark) => total + mark, 0);
        });
        expectClose(equity, again);
        equity.forEach((x, i) => expect(x).toBeLessThanOrEqual(par[i] - given.shock[i] + 1e-12));
      }),
    );
  });

  test("of a ring without money of its own: paid in full, since everybody believes it", () => {
    const ring = {
      L: [
        [0, 1],
        [1, 0],
      ],
      externalAssets: [0, 0],
      externalLiabilities: [0, 0],
      shock: [0, 0],
    };
    expect(networkValuation(ring, eisenbergNoe(false))).toEqual([0, 0]);
  });
});

describe("defaultCascade", () => {
  const chain = {
    L: [
      [0, 4, 0],
      [0, 0, 4],
      [0, 0, 0],
    ],
    assets: [1, 1, 1],
    none: [0, 0, 0],
  };

  test("goes along a chain wave by wave, and stops where enough is recovered", () => {
    const { L, assets, none } = chain;
    const all = { netWorth: [-3, 1, 5], defaults: [1, 1, 0], waves: [[0], [1]] };
    expect(defaultCascade(L, assets, none, 0)).toEqual(all);
    expect(defaultCascade(L, assets, none, 0.75)).toEqual({ ...all, defaults: [1, 0, 0], waves: [[0]] });
  });

  test("a firm that has exactly what it owes is in no default, whatever the rounding", () => {
    const L = [
      [0, 0, 0],
      [0.1, 0, 0],
      [0.2, 0, 0],
    ];
    expect(defaultCascade(L, [0, 1, 1], [0.3, 0, 0], 0).defaults).toEqual([0, 0, 0]);
    expect(defaultCascade(L, [0, 1, 1], [0.3 + 1e-9, 0, 0], 0).defaults).toEqual([1, 0, 0]);
  });
});

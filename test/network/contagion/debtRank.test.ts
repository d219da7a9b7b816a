import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { debtRank } from "../../../src/network/contagion/debtRank";
import { equityLoss } from "../../../src/network/contagion/equityLoss";
import { linearStress } from "../../../src/network/contagion/linearStress";
import { singleHit } from "../../../src/network/contagion/singleHit";
import { type Matrix } from "../../../src/stats/linear";
import { amounts, matrixOf, sizedBy } from "../random.fixture";

/** The published dynamics, step by step: what was newly lost is passed on. */
function stepByStep(impact: Matrix, initial: readonly number[], steps: number): number[] {
  let before = initial.map(() => 0);
  let now = [...initial];
  for (let t = 0; t < steps; t++) {
    const next = now.map((h, j) =>
      Math.min(
        1,
        impact.reduce((total, row, i) => total + row[j] * (now[i] - before[i]), h),
      ),
    );
    before = now;
    now = next;
  }
  return now;
}

const stressed = (max: number) =>
  sizedBy(6, (n) =>
    fc.tuple(
      matrixOf(n, max),
      amounts(n, 1).map((h) => h.map((x) => (x < 0.6 ? 0 : x - 0.6))),
    ),
  );

describe("linear DebtRank", () => {
  test("is where the published dynamics end", () => {
    fc.assert(
      fc.property(stressed(0.6), ([impact, initial]) => {
        const limit = linearStress(impact, initial);
        // Slow dynamics may be on their way still; they come from below.
        stepByStep(impact, initial, 20_000).forEach((h, i) => {
          expect(h).toBeLessThanOrEqual(limit[i] + 1e-9);
          expect(h).toBeGreaterThan(limit[i] - 1e-6);
        });
      }),
      { numRuns: 100 },
    );
  });

  test("a ring whose gain is exactly one is lost by the smallest shock", () => {
    const ring = [
      [0, 0.5],
      [2, 0],
    ];
    expect(linearStress(ring, [0, 1e-9])).toEqual([1, 0.5 + 1e-9]);
    expect(
      linearStress(
        [
          [0, 1],
          [1, 0],
        ],
        [1e-12, 0],
      ),
    ).toEqual([1, 1]);
  });

  test("nothing reaches firms that owe to no one in distress", () => {
    expect(
      linearStress(
        [
          [0, 0.4, 0],
          [0, 0, 0],
          [0, 3, 0],
        ],
        [0.5, 0, 0],
      ),
    ).toEqual([0.5, 0.2, 0]);
  });

  test("refuses gains", () => {
    expect(() => linearStress([[0]], [-0.1])).toThrow(/at least 0/);
    expect(() => linearStress([[-1]], [0.1])).toThrow(/at least 0/);
  });
});

describe("DebtRank", () => {
  test("to pass on every loss spreads no less than to do so once, or only when lost", () => {
    fc.assert(
      fc.property(stressed(1.5), ([impact, initial]) => {
        const weights = initial.map(() => 1);
        const found = debtRank(impact, weights, initial);
        found.linear.forEach((h, i) => {
          expect(h).toBeLessThanOrEqual(1);
          expect(found.singleHit[i]).toBeLessThanOrEqual(h + 1e-12);
          expect(found.threshold[i]).toBeLessThanOrEqual(h + 1e-12);
          expect(found.threshold[i]).toBeGreaterThanOrEqual(initial[i]);
        });
        expect(found.singleHitRank).toBeLessThanOrEqual(found.linearRank + 1e-12);
      }),
    );
  });

  test("along a chain to pass on once is to pass on all", () => {
    const chain = [
      [0, 0.5, 0],
      [0, 0, 0.5],
      [0, 0, 0],
    ];
    expect(singleHit(chain, [0.8, 0, 0])).toEqual([0.8, 0.4, 0.2]);
    expect(linearStress(chain, [0.8, 0, 0])).toEqual([0.8, 0.4, 0.2]);
  });

  test("a firm that is hit twice passes on only what it had first", () => {
    // 0 hits 1 and 2 at once, 1 hits 2 again a step later; 2 has by then passed its first hit on to 3.
    const impact = [
      [0, 0.5, 0.5, 0],
      [0, 0, 0.5, 0],
      [0, 0, 0, 0.5],
      [0, 0, 0, 0],
    ];
    expect(singleHit(impact, [0.4, 0, 0, 0])).toEqual([0.4, 0.2, 0.2 + 0.1, 0.1]);
  });

  test("the lost bring down others in waves, each passing on all of its impact", () => {
    const impact = [
      [0, 0.7, 0.2],
      [0, 0, 0.9],
      [0, 0, 0],
    ];
    expect(debtRank(impact, [1, 1, 1], [1, 0.3, 0])).toMatchObject({ threshold: [1, 1, 1] });
    expect(debtRank(impact, [1, 1, 1], [1, 0.2, 0]).threshold[1]).toBeCloseTo(0.9, 15);
  });
});

describe("equityLoss", () => {
  test("without a shock nobody loses, not even who has nothing", () => {
    const { equity0, equityFinal, stress } = equityLoss({
      L: [
        [0, 3, 0],
        [0, 0, 1],
        [0, 0, 0],
      ],
      externalAssets: [3, 0, 0],
      externalLiabilities: [0, 0, 2],
      shock: [0, 0, 0],
    });
    expect(equity0).toEqual([0, 2, -1]);
    expect(equityFinal).toEqual(equity0);
    expect(stress).toEqual([0, 0, 0]);
  });

  test("a firm without equity is lost by the smallest loss", () => {
    const { equityFinal } = equityLoss({
      L: [
        [0, 3],
        [0, 0],
      ],
      externalAssets: [3, 1],
      externalLiabilities: [0, 0],
      shock: [1e-9, 0],
    });
    expect(equityFinal).toEqual([-1e-9, 1]);
  });
});

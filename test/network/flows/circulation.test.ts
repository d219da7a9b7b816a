import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { circularFlow } from "../../../src/network/flows/circularFlow";
import { circulation } from "../../../src/network/flows/circulation";
import { type Matrix } from "../../../src/stats/linear";
import { matrixOf, sizedBy } from "../random.fixture";

const sum = (matrix: Matrix) => matrix.flat().reduce((total, x) => total + x, 0);

function netOf(c: Matrix): number[] {
  return c.map((row, i) => row.reduce((net, x, j) => net + x - c[j][i], 0));
}

/** The greatest circulation of whole numbers, by trying all of them. */
function byTrying(F: Matrix): number {
  const arcs = F.flatMap((row, i) => row.map((most, j) => ({ i, j, most })));
  const c = F.map((row) => row.map(() => 0));
  const from = (k: number): number => {
    if (k === arcs.length) return netOf(c).every((x) => x === 0) ? sum(c) : 0;
    const { i, j, most } = arcs[k];
    let best = 0;
    for (c[i][j] = 0; c[i][j] <= most; c[i][j]++) best = Math.max(best, from(k + 1));
    c[i][j] = 0;
    return best;
  };
  return from(0);
}

/** Whether some cycle of changes, more money here and less there, would add to the sum (Floyd-Warshall). */
function improvable(F: Matrix, c: Matrix, dust: number): boolean {
  const n = F.length;
  const gain = F.map((row, i) =>
    row.map((most, j) => {
      if (most - c[i][j] > dust) return 1;
      return c[j][i] > dust ? -1 : -Infinity;
    }),
  );
  for (let k = 0; k < n; k++)
    for (let i = 0; i < n; i++)
      for (let j = 0; j < n; j++) gain[i][j] = Math.max(gain[i][j], Math.min(n, gain[i][k] + gain[k][j]));
  return gain.some((row, i) => row[i] > 0);
}

describe("circulation", () => {
  test("of a ring: its smallest payment, all the way round", () => {
    expect(
      circulation([
        [0, 10, 0],
        [0, 0, 8],
        [5, 0, 0],
      ]),
    ).toEqual([
      [0, 5, 0],
      [0, 0, 5],
      [5, 0, 0],
    ]);
  });

  test("what a firm pays itself goes round", () => {
    expect(
      sum(
        circulation([
          [3, 1],
          [0, 0],
        ]),
      ),
    ).toBe(3);
  });

  test("two rings that compete for one payment: the longer wins", () => {
    const F = [
      [0, 1, 0, 0],
      [1, 0, 1, 0],
      [0, 0, 0, 1],
      [1, 0, 0, 0],
    ];
    expect(sum(circulation(F))).toBe(4);
  });

  test("of whole numbers: the greatest there is", () => {
    const whole = fc.array(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 3, maxLength: 3 }), {
      minLength: 3,
      maxLength: 3,
    });
    fc.assert(
      fc.property(whole, (F) => {
        const c = circulation(F);
        expect(sum(c)).toBe(byTrying(F));
        expect(netOf(c)).toEqual([0, 0, 0]);
      }),
      { numRuns: 60 },
    );
  });

  test("is within the payments, conserved everywhere, and no change of it adds to it", () => {
    const payments = sizedBy(8, (n) => matrixOf(n, 100));
    fc.assert(
      fc.property(payments, (F) => {
        const c = circulation(F);
        const dust = 1e-12 * (1 + sum(F));
        c.forEach((row, i) => row.forEach((x, j) => expect(x >= 0 && x <= F[i][j]).toBe(true)));
        for (const net of netOf(c)) expect(Math.abs(net)).toBeLessThan(dust);
        expect(improvable(F, c, dust)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  test("is nothing, to the last bit, where no money comes back", () => {
    const chains = sizedBy(8, (n) => matrixOf(n, 1)).map((F) => F.map((row, i) => row.fill(0, 0, i + 1)));
    fc.assert(
      fc.property(chains, (F) => {
        expect(sum(circulation(F))).toBe(0);
      }),
    );
  });
});

describe("circularFlow", () => {
  test("what need not flow covers what goes round, and what passes through", () => {
    fc.assert(
      fc.property(
        sizedBy(6, (n) => matrixOf(n, 10)),
        (F) => {
          const { total, excess, maxCirculation, net } = circularFlow(F);
          expect(maxCirculation).toBeLessThanOrEqual(excess + 1e-12 * total);
          expect(net.reduce((rest, x) => rest + x, 0)).toBeCloseTo(0, 9);
        },
      ),
    );
    const chain = circularFlow([
      [0, 4, 0],
      [0, 0, 3],
      [0, 0, 0],
    ]);
    expect(chain).toEqual({ total: 7, net: [4, -1, -3], excess: 3, maxCirculation: 0, circularShare: 0 });
  });

  test("no money, no share", () => {
    expect(circularFlow([[0]]).circularShare).toBe(0);
    expect(circularFlow([])).toMatchObject({ total: 0, maxCirculation: 0 });
  });
});

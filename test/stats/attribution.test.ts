import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { solve } from "../../src/stats/linear";
import { loopGain } from "../../src/stats/loopGain";
import { roundTrip } from "../../src/stats/roundTrip";
import { shapley } from "../../src/stats/shapley";
import { spectralRadius } from "../../src/stats/spectralRadius";

const entry = fc.double({ min: -2, max: 2, noNaN: true });
const square = (n: number) =>
  fc.array(fc.array(entry, { minLength: n, maxLength: n }), { minLength: n, maxLength: n });

describe("Shapley values", () => {
  const game = fc
    .integer({ min: 1, max: 6 })
    .chain((n) => fc.tuple(fc.constant(n), fc.array(entry, { minLength: 1 << n, maxLength: 1 << n })));

  test("share out the whole, and are the mean over all orders of joining", () => {
    fc.assert(
      fc.property(game, ([n, values]) => {
        const phi = shapley(n, values);
        const whole = values[values.length - 1] - values[0];
        expect(phi.reduce((sum, x) => sum + x, 0)).toBeCloseTo(whole, 12);
        const orders = permutations(Array.from({ length: n }, (_, k) => k));
        const mean = values.slice(0, n).fill(0);
        for (const order of orders) {
          let set = 0;
          for (const k of order) {
            mean[k] += (values[set | (1 << k)] - values[set]) / orders.length;
            set |= 1 << k;
          }
        }
        phi.forEach((x, k) => expect(x).toBeCloseTo(mean[k], 12));
      }),
      { numRuns: 40 },
    );
  });

  test("refuse a game with a set missing", () => {
    expect(() => shapley(3, [0, 1, 2])).toThrow(/expected 8 values for 3 players, got 3/);
  });
});

function permutations(items: readonly number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item) =>
    permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]),
  );
}

describe("solve", () => {
  test("gives an x that meets the equations", () => {
    fc.assert(
      fc.property(square(5), fc.array(entry, { minLength: 5, maxLength: 5 }), (a, b) => {
        const regular = a.map((row, i) => row.map((x, j) => (i === j ? x + 20 : x)));
        const x = solve(regular, b);
        regular.forEach((row, i) =>
          expect(row.reduce((sum, y, j) => sum + y * x[j], 0)).toBeCloseTo(b[i], 12),
        );
      }),
    );
  });

  test("pivots, and refuses a singular matrix", () => {
    expect(
      solve(
        [
          [0, 2],
          [3, 0],
        ],
        [4, 9],
      ),
    ).toEqual([3, 2]);
    expect(() =>
      solve(
        [
          [1, 1],
          [1, 1],
        ],
        [1, 2],
      ),
    ).toThrow(/no pivot in column 1/);
  });
});

describe("spectralRadius", () => {
  test("of rings, rotations, shears and what dies out", () => {
    expect(
      spectralRadius([
        [0, 4, 0],
        [0, 0, 2],
        [1, 0, 0],
      ]),
    ).toBeCloseTo(2, 13);
    expect(
      spectralRadius([
        [0.6, -0.8],
        [0.8, 0.6],
      ]),
    ).toBeCloseTo(1, 13);
    expect(
      spectralRadius([
        [0.5, 100],
        [0, 0.5],
      ]),
    ).toBeCloseTo(0.5, 13);
    expect(
      spectralRadius([
        [-3, 0],
        [0, 2],
      ]),
    ).toBeCloseTo(3, 13);
    expect(
      spectralRadius([
        [0, 5, 7],
        [0, 0, 9],
        [0, 0, 0],
      ]),
    ).toBe(0);
    expect(spectralRadius([])).toBe(0);
  });

  test("of two by two, by the quadratic formula", () => {
    fc.assert(
      fc.property(square(2), ([[a, b], [c, d]]) => {
        const [half, product] = [(a + d) / 2, a * d - b * c];
        const under = half * half - product;
        const exact = under >= 0 ? Math.abs(half) + Math.sqrt(under) : Math.sqrt(product);
        // near a double root the quadratic formula itself has half of the digits only
        expect(
          Math.abs(
            spectralRadius([
              [a, b],
              [c, d],
            ]) - exact,
          ),
        ).toBeLessThan(1e-6);
      }),
    );
  });
});

describe("loopGain", () => {
  test("one loop: 1/(1-g) of the shock, wherever it enters", () => {
    const { total, amplification, gain } = loopGain(
      [
        [0, 0.4],
        [0.5, 0],
      ],
      [0, 3],
    );
    expect(amplification).toBeCloseTo(1.25, 14);
    expect(gain).toBeCloseTo(0.2, 14);
    expect(total[0]).toBeCloseTo(0.5 * 3.75, 14);
  });

  test("refuses a shock to nobody", () => {
    expect(() => loopGain([[0]], [0])).toThrow(/at least one firm/);
  });
});

test("a vendor that pays for two sevenths of its sale", () => {
  expect(roundTrip(10, 35)).toEqual({
    roundTripShare: 10 / 35,
    cashShare: 1 - 10 / 35,
    vendorCashMultiple: 3.5,
  });
});

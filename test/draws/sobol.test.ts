import { describe, expect, test } from "vitest";
import { keyOf } from "../../src/draws/key";
import { scramble } from "../../src/draws/scramble";
import { directions, MOST_DIMENSIONS, sobolWord } from "../../src/draws/sobol";
import { uniform } from "../../src/draws/uniform";
import { centredDiscrepancy } from "../../src/stats/discrepancy";

const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const key = keyOf("sobol");

describe("Sobol's sequence", () => {
  test("meets scipy's points in the last dimensions of the table", () => {
    const at = (dimension: number) => [1, 2, 3, 100, 4095].map((i) => sobolWord(directions(dimension), i));
    expect(at(62)).toEqual(LAST[0]);
    expect(at(63)).toEqual(LAST[1]);
  });

  test("holds one point in each of n intervals, in every dimension, after any power of two", () => {
    for (const dimension of range(MOST_DIMENSIONS)) {
      const v = directions(dimension);
      for (const n of [8, 256]) {
        expect(new Set(range(n).map((i) => Math.floor((sobolWord(v, i) / 2 ** 32) * n))).size).toBe(n);
      }
    }
  });

  test("refuses a dimension beyond the table", () => {
    expect(() => directions(MOST_DIMENSIONS)).toThrow(/from 0 to 63, got 64/);
    expect(() => directions(-1)).toThrow(/got -1/);
  });
});

describe("scrambling", () => {
  test("keeps one point in each interval, and moves each point anywhere", () => {
    const [n, replicates] = [64, 200];
    const third: number[] = [];
    for (const replicate of range(replicates)) {
      const { directions: v, shift } = scramble(directions(5), key, replicate, 5);
      const u = range(n).map((i) => uniform(sobolWord(v, i, shift)));
      expect(new Set(u.map((x) => Math.floor(x * n))).size).toBe(n);
      third.push(u[2]);
    }
    const mean = third.reduce((sum, u) => sum + u, 0) / replicates;
    expect(Math.abs(mean - 0.5)).toBeLessThan((4 * Math.sqrt(1 / 12)) / Math.sqrt(replicates));
  });

  test("is a matter of key, replicate and dimension only", () => {
    const shifts = [
      scramble(directions(1), key, 0, 1),
      scramble(directions(1), key, 1, 1),
      scramble(directions(1), key, 0, 2),
      scramble(directions(1), keyOf("another"), 0, 1),
    ].map(({ shift }) => shift);
    expect(new Set(shifts).size).toBe(4);
    expect(scramble(directions(1), key, 0, 1).shift).toBe(shifts[0]);
  });
});

describe("centred discrepancy", () => {
  test("of one point in the middle and in a corner, by hand", () => {
    // (13/12)^2 - 2 + 1, and (13/12)^2 - 2 (9/8)^2 + (3/2)^2
    expect(centredDiscrepancy([[0.5, 0.5]])).toBeCloseTo((13 / 12) ** 2 - 1, 14);
    expect(centredDiscrepancy([[0, 0]])).toBeCloseTo((13 / 12) ** 2 - 2 * (9 / 8) ** 2 + 2.25, 14);
  });
});

/** Words of points 1, 2, 3, 100 and 4095 in dimensions 63 and 64. */
const LAST = [
  [2147483648, 3221225472, 1073741824, 1979711488, 2949644288],
  [2147483648, 3221225472, 1073741824, 2785017856, 2377121792],
];

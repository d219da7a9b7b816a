import { describe, expect, test } from "vitest";
import { keyOf } from "../../src/draws/key";
import { Generator } from "../../src/draws/generator";
import { BITS, scramble } from "../../src/draws/scramble";
import { directions, MOST_DIMENSIONS } from "../../src/draws/sobol";
import { uniform } from "../../src/draws/uniform";
import { sobolWord } from "../known/sobolWord";
import { centredDiscrepancy } from "../../src/golden/formulas/discrepancy";

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

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

/** Direction numbers of a scrambled dimension, and its shift. */
function scrambled(dimension: number, replicate: number, key = keyOf("sobol")) {
  const generator = new Generator();
  generator.open(key[0], key[1], key[2]);
  const v = new Uint32Array(BITS);
  return { v, shift: scramble(directions(dimension), replicate, dimension, generator, 5, v, 0) };
}

describe("scrambling", () => {
  test("keeps one point in each interval, and moves each point anywhere", () => {
    const [n, replicates] = [64, 200];
    const third: number[] = [];
    for (const replicate of range(replicates)) {
      const { v, shift } = scrambled(5, replicate);
      const u = range(n).map((i) => uniform(sobolWord(v, i, shift)));
      expect(new Set(u.map((x) => Math.floor(x * n))).size).toBe(n);
      third.push(u[2]);
    }
    const mean = third.reduce((sum, u) => sum + u, 0) / replicates;
    expect(Math.abs(mean - 0.5)).toBeLessThan((4 * Math.sqrt(1 / 12)) / Math.sqrt(replicates));
  });

  test("is a matter of key, replicate and dimension only", () => {
    const all = [scrambled(1, 0), scrambled(1, 1), scrambled(2, 0), scrambled(1, 0, keyOf("another"))];
    expect(new Set(all.map(({ shift }) => shift)).size).toBe(4);
    expect(new Set(all.map(({ v }) => v.join())).size).toBe(4);
    expect(scrambled(1, 0)).toEqual(all[0]);
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

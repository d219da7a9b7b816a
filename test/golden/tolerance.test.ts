import { describe, expect, test } from "vitest";
import { Answer } from "../../src/golden/adaptor";
import { misses } from "../../src/golden/tolerance";
import { Value } from "../../src/golden/value";

const answer = (x: Value, more: Partial<Answer> = {}): Answer => ({ values: { x }, ...more });
const missed = (expected: Value, got: Answer, tolerance: Parameters<typeof misses>[2]) =>
  misses({ x: expected }, got, tolerance).length > 0;

describe("tolerance", () => {
  test("abs and rel: the greater of the two, either alone", () => {
    expect(missed(100, answer(100.5), { abs: 0.5 })).toBe(false);
    expect(missed(100, answer(100.6), { abs: 0.5 })).toBe(true);
    expect(missed(-100, answer(-100.9), { rel: 0.01 })).toBe(false);
    expect(missed(100, answer(100.9), { abs: 0.5, rel: 0.01 })).toBe(false);
    expect(missed(0, answer(1e-300), { rel: 0.5 })).toBe(true);
  });

  test("exact: the same double", () => {
    expect(missed(0.1, answer(0.1), { exact: true })).toBe(false);
    expect(missed(0.1, answer(0.1 + 2 ** -56), { exact: true })).toBe(true);
  });

  test("no number that is not finite is near anything", () => {
    for (const x of [NaN, Infinity]) expect(missed(1, answer(x), { abs: 1e300 })).toBe(true);
    expect(missed(1, answer("1"), { abs: 1 })).toBe(true);
    expect(missed(1, answer(null), { abs: 1 })).toBe(true);
  });

  test("mcSigmas beside abs: only for an answer with sampling error of its own", () => {
    const rules = { abs: 1e-9, mcSigmas: 4 };
    expect(missed(0.25, answer(0.26), rules)).toBe(true);
    expect(missed(0.25, answer(0.26, { errors: { x: { standardErrors: 0.003 } } }), rules)).toBe(false);
    expect(missed(0.25, answer(0.26, { errors: { x: { standardErrors: 0.002 } } }), rules)).toBe(true);
    // sqrt(0.25 * 0.75 / 30000) = 0.0025
    expect(missed(0.25, answer(0.2599, { errors: { x: { paths: 30_000 } } }), rules)).toBe(false);
    expect(missed(0.25, answer(0.2601, { errors: { x: { paths: 30_000 } } }), rules)).toBe(true);
  });

  test("mcSigmas alone: both errors, entry by entry; the reference's own is no answer", () => {
    const expected = { x: [0.5, 0.5], standardError: [0.003, 0.0003] };
    const errors = { x: { standardErrors: [0.004, 0.0004] } };
    expect(misses(expected, answer([0.5199, 0.5019], { errors }), { mcSigmas: 4 })).toEqual([]);
    expect(misses(expected, answer([0.5199, 0.5021], { errors }), { mcSigmas: 4 })[0]).toMatch(/^x\[1\]/);
    expect(misses(expected, answer([0.51, 0.501]), { mcSigmas: 4 })).toEqual([]);
    expect(misses(expected, answer([0.513, 0.501]), { mcSigmas: 4 })[0]).toMatch(/^x\[0\]/);
    const itself = { values: { standardError: 2 } };
    expect(misses({ standardError: 1 }, itself, { abs: 0.1 })).toHaveLength(1);
  });

  test("estimatorAbs: only for an estimate from 8192 base points", () => {
    const rules = { abs: 1e-6, estimatorAbs: 0.02 };
    expect(missed(0.5, answer(0.51, { basePoints: 8192 }), rules)).toBe(false);
    expect(missed(0.5, answer(0.53, { basePoints: 8192 }), rules)).toBe(true);
    expect(missed(0.5, answer(0.51, { basePoints: 4096 }), rules)).toBe(true);
    expect(missed(0.5, answer(0.51), rules)).toBe(true);
  });

  test("property: what the adaptor found to hold", () => {
    expect(missed(256, answer(1000, { holds: { x: true } }), { property: true })).toBe(false);
    expect(missed(256, answer(256, { holds: { x: false } }), { property: true })).toBe(true);
    expect(missed(256, answer(256, { holds: {} }), { property: true })).toBe(true);
  });

  test("perKey replaces the general rules for its key", () => {
    const got = { values: { x: 1.01, y: 1.01 } };
    expect(misses({ x: 1, y: 1 }, got, { abs: 0.1, perKey: { y: { rel: 1e-3 } } })).toEqual([
      "y: expected 1, got 1.01",
    ]);
  });

  test("lists, groups, words and objects entry by entry", () => {
    expect(missed([1, 2], answer([1, 2, 3]), { abs: 1 })).toBe(true);
    expect(missed([[1], [2, 3]], answer([[1], [3, 2]]), { abs: 1e-9 })).toBe(true);
    expect(missed([["00ff"]], answer([["00fe"]]), { exact: true })).toBe(true);
    expect(missed([{ n: 5, mean: 2 }], answer([{ n: 5, mean: 2.1 }]), { abs: 0.2 })).toBe(false);
    expect(missed([{ n: 5, mean: 2 }], answer([{ n: 6, mean: 2 }]), { abs: 2 })).toBe(true);
    expect(missed([{ mean: 2 }], answer([2]), { abs: 2 })).toBe(true);
    expect(missed(true, answer(false), { abs: 1 })).toBe(true);
    expect(missed(null, answer(null), { abs: 0 })).toBe(false);
    expect(missed(null, answer(3), { abs: 9 })).toBe(true);
  });

  test("whole numbers are equal or wrong, whatever else is allowed", () => {
    expect(misses({ waves: [[0], [1]] }, { values: { waves: [[0], [2]] } }, { abs: 5 })).toHaveLength(1);
    expect(misses({ firstDefault: 7 }, { values: { firstDefault: 8 } }, { rel: 1 })).toHaveLength(1);
  });

  test("a key nobody knows is a miss", () => {
    expect(misses({ z: 1 }, answer(1), { abs: 1 })).toEqual([
      "z: expected a known key, got none of that name",
    ]);
  });
});

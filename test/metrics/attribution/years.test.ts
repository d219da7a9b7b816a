import { expect, test } from "vitest";
import { bothWays, helping } from "../../../src/metrics/attribution/years";
import { mcnemar } from "../../../src/stats/mcnemar";

/** Told of paths of which so many default in the first quarter only with loops, and only without. */
function told(onlyOn: number, onlyOff: number, paths: number) {
  const counts = bothWays(3);
  const fates = (from: number, count: number) =>
    Float64Array.from({ length: paths }, (_, i) => (from <= i && i < from + count ? 0 : -1));
  counts.take(fates(onlyOn, onlyOff), fates(0, onlyOn));
  return { quarter: "2026Q4", ...counts.told() };
}

test("four futures of 4,096 are no proof that the loops help, as by the exact test, and nine are", () => {
  expect(mcnemar(0, 4, 4096).pValue).toBeCloseTo(2 * 0.5 ** 4, 12);
  expect(helping([told(0, 4, 4096)])).toBeNull();
  expect(helping([told(0, 9, 4096)])?.last.difference.estimate).toBe(-9 / 4096);
});

test("no more futures can differ than there are", () => {
  const { estimate, low, high } = told(1, 0, 2).difference;
  expect([estimate, Math.abs(low) <= 1, high <= 1]).toEqual([0.5, true, true]);
});

test("where no future differs, one or two of so many still may", () => {
  const { estimate, standardError, low, high } = told(0, 0, 100).difference;
  expect([estimate, standardError]).toEqual([0, 0]);
  expect([low, high]).toEqual([-high, high]);
  expect(high).toBeCloseTo(1.96 / 102, 5);
});

test("the error is that of the mean of what each future does", () => {
  const [n, sum, squares] = [100, 12 - 5, 12 + 5];
  expect(told(12, 5, n).difference.standardError).toBeCloseTo(
    Math.sqrt((squares - (sum * sum) / n) / (n - 1) / n),
    14,
  );
});

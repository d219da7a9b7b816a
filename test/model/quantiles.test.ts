import { describe, expect, test } from "vitest";
import { Quantiles } from "../../src/model/quantiles";

const drawn = (mean: number, spread: number) => {
  const quantiles = new Quantiles();
  quantiles.set(mean, spread);
  return Array.from({ length: 20_000 }, (_, i) => quantiles.at((i + 0.5) / 20_000));
};
const meanOf = (list: readonly number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
const spreadOf = (list: readonly number[]) => Math.sqrt(meanOf(list.map((x) => x * x)) - meanOf(list) ** 2);

describe("shares recovered", () => {
  test.each([
    [0.3, 0.2],
    [0.12, 0.2],
    [0.7, 0.2],
    [0.5, 0.05],
  ])("have mean %f and spread %f", (mean, spread) => {
    const shares = drawn(mean, spread);
    expect(Math.abs(meanOf(shares) - mean)).toBeLessThan(0.001);
    expect(Math.abs(spreadOf(shares) - spread)).toBeLessThan(0.002);
    expect(shares.every((share, i) => share >= 0 && share <= 1 && (i === 0 || share >= shares[i - 1]))).toBe(
      true,
    );
  });

  test("without spread are the mean in every bit, and at a bound whatever the spread", () => {
    for (const mean of [0.1, 0.3, 0.7]) expect(new Set(drawn(mean, 0))).toEqual(new Set([mean]));
    expect(new Set(drawn(0, 0.2))).toEqual(new Set([0]));
    expect(new Set(drawn(1, 0.2))).toEqual(new Set([1]));
  });

  test("spread no further than their mean lets them", () => {
    const shares = drawn(0.2, 5);
    expect(meanOf(shares)).toBeCloseTo(0.2, 2);
    expect(spreadOf(shares)).toBeCloseTo(0.9 * 0.4, 2);
  });

  test("are taken anew when the distribution changes", () => {
    const quantiles = new Quantiles();
    quantiles.set(0.5, 0.1);
    const before = quantiles.at(0.9);
    quantiles.set(0.5, 0.2);
    expect(quantiles.at(0.9)).toBeGreaterThan(before);
    quantiles.set(0.5, 0.1);
    expect(quantiles.at(0.9)).toBe(before);
  });
});

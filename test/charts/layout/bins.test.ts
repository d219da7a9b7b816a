import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { cumulate, rebin } from "../../../src/charts/layout/bins";

const total = (bins: readonly { count: number }[]): number => bins.reduce((sum, bin) => sum + bin.count, 0);

describe("rebin", () => {
  test("a bin over two new ones is shared in proportion", () => {
    expect(rebin([{ from: 1, to: 5, count: 8 }], (x) => x, 0, 6, 2)).toEqual([
      { from: 0, to: 3, count: 4 },
      { from: 3, to: 6, count: 4 },
    ]);
  });

  test("what lies outside goes to the outermost bins", () => {
    const bins = [
      { from: -9, to: -5, count: 3 },
      { from: 20, to: 30, count: 4 },
    ];
    expect(rebin(bins, (x) => x, 0, 4, 4).map(({ count }) => count)).toEqual([3, 0, 0, 4]);
  });

  test("nothing is lost on a logarithmic scale", () => {
    const counts = fc.array(fc.nat(1000), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 1, max: 60 }), (values, n) => {
        const bins = values.map((count, k) => ({ from: k / 4, to: (k + 1) / 4, count }));
        expect(total(rebin(bins, (x) => Math.log1p(x), 0.1, 1.7, n))).toBeCloseTo(total(bins), 6);
      }),
    );
  });

  test("cumulative shares end at one", () => {
    expect(cumulate([1, 2, 1].map((count, k) => ({ from: k, to: k + 1, count })))).toEqual([0.25, 0.75, 1]);
  });
});

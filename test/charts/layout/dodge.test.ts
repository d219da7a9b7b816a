import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { dodge } from "../../../src/charts/layout/dodge";

describe("dodge", () => {
  test("what is far enough apart stays", () => {
    expect(dodge([10, 50, 90], 20, 0, 100)).toEqual([10, 50, 90]);
  });

  test("two that want one place part evenly, as least squares demand", () => {
    expect(dodge([50, 50], 20, 0, 100)).toEqual([40, 60]);
    expect(dodge([52, 50, 48], 10, 0, 100)).toEqual([60, 50, 40]);
  });

  test("a cluster at the edge is pushed back whole", () => {
    expect(dodge([1, 2, 3], 10, 0, 100)).toEqual([0, 10, 20]);
    expect(dodge([99, 98], 10, 0, 100)).toEqual([100, 90]);
  });

  test("more than there is room for are spread evenly", () => {
    expect(dodge([5, 5, 5], 80, 0, 100)).toEqual([0, 50, 100]);
  });

  test("order, gap and borders hold for any wishes", () => {
    const wishes = fc.array(fc.double({ min: -50, max: 150, noNaN: true }), { maxLength: 9 });
    fc.assert(
      fc.property(wishes, (wanted) => {
        const placed = dodge(wanted, 10, 0, 100);
        const order = wanted.map((_, k) => k).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
        const sorted = order.map((k) => placed[k] ?? Number.NaN);
        sorted.forEach((place, k) => {
          expect(place).toBeGreaterThanOrEqual(-1e-9);
          expect(place).toBeLessThanOrEqual(100 + 1e-9);
          if (k > 0) expect(place - (sorted[k - 1] ?? 0)).toBeGreaterThanOrEqual(10 - 1e-9);
        });
      }),
    );
  });
});

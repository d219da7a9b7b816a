import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countDots, dotSize, heap, quantileDots } from "../../../src/charts/layout/dots";

describe("quantile dots", () => {
  test("ten dots of a known distribution", () => {
    // 30 % by the first bin, none in the second, 20 % in the third, half beyond.
    expect(quantileDots([0.3, 0.3, 0.5], 10)).toEqual([0, 0, 0, 2, 2, -1, -1, -1, -1, -1]);
  });

  test("each bin has its share to within one dot, and a bin without a dot holds less than one", () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 40 }),
        (weights) => {
          const total = weights.reduce((sum, weight) => sum + weight, 0) + 1; // the rest lies beyond the last bin
          let so = 0;
          const cumulative = weights.map((weight) => (so += weight) / total);
          const counts = countDots(quantileDots(cumulative, 50), weights.length);
          weights.forEach((weight, bin) => {
            expect(Math.abs((counts[bin] ?? 0) / 50 - weight / total)).toBeLessThanOrEqual(1 / 50 + 1e-12);
          });
        },
      ),
    );
  });

  test("a chance too small for a dot gets none", () => {
    expect(countDots(quantileDots([0.0099], 50), 1)).toEqual([0]);
    expect(countDots(quantileDots([0.0101], 50), 1)).toEqual([1]);
  });
});

describe("heaps", () => {
  test("a dot size is the largest that fits", () => {
    expect(dotSize([{ count: 10, width: 20 }], 100, 30)).toBe(10);
    expect(dotSize([{ count: 4, width: 20 }], 20, 30)).toBe(10);
    expect(dotSize([{ count: 1, width: 50 }], 100, 18)).toBe(18);
  });

  test("dots stay in their box and never touch", () => {
    const box = { x: 10, y: 20, width: 55, height: 100 };
    const dots = heap(23, box, 10);
    expect(dots).toHaveLength(23);
    for (const { x, y } of dots) {
      expect(x - 5).toBeGreaterThanOrEqual(box.x);
      expect(x + 5).toBeLessThanOrEqual(box.x + box.width);
      expect(y - 5).toBeGreaterThanOrEqual(box.y);
      expect(y + 5).toBeLessThanOrEqual(box.y + box.height);
    }
    const apart = dots.flatMap((a, i) => dots.slice(i + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y)));
    expect(Math.min(...apart)).toBeGreaterThanOrEqual(10);
  });
});

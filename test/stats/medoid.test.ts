import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { medoid } from "../../src/stats/medoid";

const points = fc.integer({ min: 1, max: 4 }).chain((width) =>
  fc.array(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: width, maxLength: width }), {
    minLength: 1,
    maxLength: 25,
  }),
);

describe("the medoid", () => {
  test("is the median of an odd number of points on a line", () => {
    expect(medoid([[9], [1], [4], [100], [5]])).toBe(4);
  });

  test("is a member, and none is nearer to the others", () => {
    fc.assert(
      fc.property(points, (list) => {
        const chosen = medoid(list);
        expect(list[chosen]).toBeDefined();
        const widths = list[0].map((_, k) => {
          const mean = list.reduce((sum, point) => sum + point[k], 0) / list.length;
          return list.reduce((sum, point) => sum + Math.abs(point[k] - mean), 0) / list.length;
        });
        const total = (from: readonly number[]) =>
          list.reduce(
            (sum, point) =>
              sum + point.reduce((d, x, k) => d + (widths[k] > 0 ? Math.abs(x - from[k]) / widths[k] : 0), 0),
            0,
          );
        const least = Math.min(...list.map(total));
        expect(total(list[chosen])).toBeLessThanOrEqual(least + 1e-9 * (1 + least));
      }),
      { numRuns: 300, seed: 3 },
    );
  });

  test("does not depend on the units of a coordinate", () => {
    fc.assert(
      fc.property(points, (list) => {
        const scaled = list.map(([first, ...rest]) => [1024 * first, ...rest]);
        expect(medoid(scaled)).toBe(medoid(list));
      }),
      { numRuns: 200, seed: 4 },
    );
  });

  test("of nothing is refused", () => {
    expect(() => medoid([])).toThrow("expected at least one point, got none");
  });
});

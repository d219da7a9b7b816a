import { expect, test } from "vitest";
import { plot } from "../../bench/plot";

const marks = (svg: string): number[][] =>
  [...svg.matchAll(/<circle cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)]);

test("what grows in proportion lies on a line through the corner of the axes", () => {
  const points = [1, 2, 4, 8].map((size) => ({ size, cost: 3 * size }));
  const found = marks(plot({ of: "things", unit: "ms", points }));
  expect(found).toHaveLength(4);
  const slopes = found.map(([x, y]) => (220 - 36 - y) / (x - 52));
  for (const slope of slopes) expect(slope).toBeCloseTo(slopes[0], 9);
});

import { expect, test } from "vitest";
import { isoline } from "../../../src/charts/layout/isolines";

test("of a plane it is the straight line on which the plane has the level", () => {
  const values = Array.from({ length: 5 }, (_, row) =>
    Array.from({ length: 6 }, (__, column) => column + 2 * row),
  );
  const segments = isoline(values, 4.5);
  expect(segments.length).toBeGreaterThan(3);
  for (const [column, row] of segments.flat()) expect(column + 2 * row).toBeCloseTo(4.5, 12);
});

test("round a single summit it is closed: every end is met twice", () => {
  const values = [
    [0, 0, 0],
    [0, 1, 0],
    [0, 0, 0],
  ];
  const ends = isoline(values, 0.5).flat().map(String);
  expect(ends).toHaveLength(8);
  for (const end of ends) expect(ends.filter((other) => other === end)).toHaveLength(2);
});

test("in a saddle the higher corners stay apart", () => {
  const segments = isoline(
    [
      [1, 0],
      [0, 1],
    ],
    0.5,
  );
  expect(segments).toEqual([
    [
      [0, 0.5],
      [0.5, 0],
    ],
    [
      [1, 0.5],
      [0.5, 1],
    ],
  ]);
});

test("nothing passes a level that all values are above or below", () => {
  expect(
    isoline(
      [
        [1, 2],
        [3, 4],
      ],
      5,
    ),
  ).toEqual([]);
  expect(
    isoline(
      [
        [1, 2],
        [3, 4],
      ],
      0,
    ),
  ).toEqual([]);
});

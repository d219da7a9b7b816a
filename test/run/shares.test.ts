import fc from "fast-check";
import { expect, test } from "vitest";
import { FIRST, sharesOf } from "../../src/run/shares";

const sizes = (from: number, to: number, workers: number) =>
  sharesOf(from, to, workers).map((share) => share.to - share.from);

test("shares follow each other from the first block to the last", () => {
  const block = fc.integer({ min: 0, max: 400 });
  fc.assert(
    fc.property(block, block, fc.integer({ min: 1, max: 16 }), (from, more, workers) => {
      const shares = sharesOf(from, from + more, workers);
      const ends = [from, ...shares.map(({ to }) => to)];
      expect(shares.map((share) => share.from)).toEqual(ends.slice(0, -1));
      expect(ends.at(-1)).toBe(from + more);
      expect(shares.every((share) => share.to > share.from)).toBe(true);
    }),
  );
});

test.each([
  [1, [8, 8]],
  [2, [8, 8]],
  [3, [6, 6, 4]],
  [4, [4, 4, 4, 4]],
  [7, [3, 3, 3, 3, 3, 1]],
])("the first estimate is work for all of %d workers", (workers, shares) => {
  expect(sizes(0, FIRST, workers)).toEqual(shares);
});

test("right behind it shares are short, and no shorter than need be later", () => {
  expect(sizes(FIRST, 80, 2)).toEqual([...Array.from({ length: 12 }, () => 4), 8, 8]);
});

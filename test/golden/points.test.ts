import { expect, test } from "vitest";
import { directions } from "../../src/draws/sobol";
import { plainWords } from "../../src/golden/points";

const DIMENSIONS = 7;

/** The sequence by its definition: the direction numbers at the digits of the index in Gray code. */
const defined = (index: bigint) =>
  Array.from({ length: DIMENSIONS }, (_, dimension) => {
    const gray = index ^ (index >> 1n);
    const chosen = [...directions(dimension)].filter((__, k) => (gray >> BigInt(k)) & 1n);
    return chosen.reduce((word, direction) => (word ^ direction) >>> 0, 0);
  });

test("Sobol's sequence goes as far as its 32 digits", () => {
  const indices = [0, 2 ** 24 - 1, 2 ** 24, 2 ** 25 + 5, 3 * 2 ** 24 + 77, 2 ** 31 - 1, 2 ** 31, 2 ** 32 - 1];
  expect(plainWords(DIMENSIONS, indices)).toEqual(indices.map((index) => defined(BigInt(index))));
  expect(plainWords(1, [2 ** 24])[0][0] / 2 ** 32).toBe(8.940696716308594e-8);
  expect(() => plainWords(1, [2 ** 32])).toThrow(/indices: expected points from 0 to 4294967295/);
});

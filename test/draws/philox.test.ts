import { describe, expect, test } from "vitest";
import { philox } from "../../src/draws/philox";
import { uniform } from "../../src/draws/uniform";

type Four = [number, number, number, number];

const draw = (counter: Four, key: [number, number]) => {
  const out = new Uint32Array(4);
  philox(...counter, ...key, out);
  return Array.from(out);
};

/** The generator as the paper writes it, in big integers. */
function reference(counter: Four, key: [number, number]): number[] {
  let [c0, c1, c2, c3] = counter.map(BigInt);
  let [k0, k1] = key.map(BigInt);
  const mask = 0xffffffffn;
  for (let round = 0; round < 10; round++) {
    const [p0, p1] = [0xd2511f53n * c0, 0xcd9e8d57n * c2];
    [c0, c1, c2, c3] = [(p1 >> 32n) ^ c1 ^ k0, p1 & mask, (p0 >> 32n) ^ c3 ^ k1, p0 & mask];
    [k0, k1] = [(k0 + 0x9e3779b9n) & mask, (k1 + 0xbb67ae85n) & mask];
  }
  return [c0, c1, c2, c3].map(Number);
}

describe("Philox4x32-10", () => {
  test("meets the known answers of random123", () => {
    expect(draw([0, 0, 0, 0], [0, 0])).toEqual([0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8]);
    const ones = 0xffffffff;
    expect(draw([ones, ones, ones, ones], [ones, ones])).toEqual([
      0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd,
    ]);
    expect(draw([0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344], [0xa4093822, 0x299f31d0])).toEqual([
      0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1,
    ]);
  });

  test("agrees with big integers along a walk of its own words", () => {
    let counter: Four = [1, 2, 3, 4];
    let key: [number, number] = [5, 6];
    for (let step = 0; step < 500; step++) {
      const words = draw(counter, key);
      expect(words).toEqual(reference(counter, key));
      counter = [words[3], words[0], counter[1], words[2]];
      key = [words[1], key[0]];
    }
  });

  test("words have the mean, variance and neighbours of independent uniforms", () => {
    const n = 40_000;
    const u = Array.from({ length: n }, (_, path) => uniform(draw([path, 0, 0, 0], [7, 0])[0]) - 0.5);
    const mean = u.reduce((sum, x) => sum + x, 0) / n;
    const square = u.reduce((sum, x) => sum + x * x, 0) / n;
    const beside = u.slice(1).reduce((sum, x, i) => sum + x * u[i], 0) / n;
    // four standard errors of each
    expect(Math.abs(mean)).toBeLessThan(4 * Math.sqrt(1 / 12 / n));
    expect(Math.abs(square - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / n));
    expect(Math.abs(beside)).toBeLessThan((4 / 12) * Math.sqrt(1 / n));
  });
});

test("a uniform is the middle of its word's place, never 0 or 1", () => {
  expect(uniform(0)).toBe(2 ** -33);
  expect(uniform(0xffffffff)).toBe(1 - 2 ** -33);
  expect(uniform(0x80000000)).toBe(0.5 + 2 ** -33);
});

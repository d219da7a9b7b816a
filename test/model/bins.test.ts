import fc from "fast-check";
import { expect, test } from "vitest";
import { bin, BINS, COARSE, coarse, lowerEdge, SIGNED, signedBin } from "../../src/model/bins";

test("a number lies between the edges of its bin", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.0625, max: 3967, noNaN: true }), (x) => {
      const place = bin(x);
      expect(lowerEdge(place)).toBeLessThanOrEqual(x);
      expect(x).toBeLessThan(lowerEdge(place + 1));
    }),
  );
});

test("an edge is the least number of its bin", () => {
  for (let place = 1; place < BINS; place++) expect(bin(lowerEdge(place))).toBe(place);
});

test("a bin is a 32nd of the power of two below it", () => {
  for (let place = 1; place < BINS - 1; place++) {
    const [low, high] = [lowerEdge(place), lowerEdge(place + 1)];
    expect((high - low) * 32).toBe(2 ** Math.floor(Math.log2(low)));
  }
});

test("all below the first edge is one bin, all above the last another", () => {
  expect([0, -5, 0.0624, -Infinity].map(bin)).toEqual([0, 0, 0, 0]);
  const last = BINS - 1;
  expect(lowerEdge(last)).toBe(4096 - 2 * 64);
  expect([3967.9, 3968, 1e300, Infinity].map(bin)).toEqual([last - 1, last, last, last]);
  expect(bin(Number.NaN)).toBe(0);
});

test("a coarse bin is a quarter of the power of two below it", () => {
  const firsts = Array.from({ length: BINS }, (_, place) => place).filter(
    (place) => place === 0 || coarse(place) !== coarse(place - 1),
  );
  expect(firsts.map(coarse)).toEqual(Array.from({ length: COARSE }, (_, k) => k));
  for (const place of firsts.slice(1, -1)) {
    const [low, high] = [lowerEdge(place), lowerEdge(place + 8)];
    expect((high - low) * 4).toBe(2 ** Math.floor(Math.log2(low)));
  }
});

test("both sides of zero mirror each other", () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e6, noNaN: true }), (x) => {
      expect(signedBin(x) + signedBin(-x)).toBe(SIGNED - 1);
      expect(signedBin(x)).toBe(512 + bin(x));
    }),
  );
});

import fc from "fast-check";
import { expect, test } from "vitest";
import { Tallies, unitsOf } from "../../src/model/tallies";

const amounts = fc.array(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { minLength: 1, maxLength: 60 });

function summed(list: readonly number[]): number {
  const tallies = new Tallies(1, 1);
  for (const amount of list) tallies.add(0, amount);
  return tallies.sums[0];
}

test("a sum does not depend on its order, nor on how it is cut", () => {
  fc.assert(
    fc.property(amounts, fc.nat(60), (list, cut) => {
      expect(summed([...list].reverse())).toBe(summed(list));
      expect(summed(list.slice(0, cut)) + summed(list.slice(cut))).toBe(summed(list));
    }),
  );
});

test("a sum is that of its amounts to a millionth each", () => {
  fc.assert(
    fc.property(amounts, (list) => {
      const exact = list.reduce((sum, amount) => sum + amount, 0);
      expect(Math.abs(unitsOf(summed(list)) - exact)).toBeLessThan(1e-6 * list.length);
    }),
  );
});

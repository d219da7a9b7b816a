import fc from "fast-check";
import { expect, test } from "vitest";
import { ascending } from "../../src/stats/quantile";
import { worst } from "../../src/stats/worst";

test("the largest of a stream, however it is cut", () => {
  const numbers = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(numbers, fc.nat(40), fc.nat(200), (list, more, cut) => {
      const count = Math.min(list.length, 1 + more);
      const tail = worst(count);
      tail.take(list.slice(0, cut), 0);
      tail.take(list.slice(cut), Math.min(cut, list.length));
      const held = tail.held();
      expect(held.map(({ value }) => value)).toEqual([...ascending(list).reverse()].slice(0, count));
      for (const { value, place } of held) expect(list[place]).toBe(value);
    }),
  );
});

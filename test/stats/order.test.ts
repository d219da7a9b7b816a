import fc from "fast-check";
import { expect, test } from "vitest";
import { orderOf } from "../../src/stats/order";

test("is what a stable sort by value makes of the places", () => {
  const values = fc.array(fc.oneof(fc.integer({ min: -3, max: 3 }), fc.double({ noNaN: true })));
  fc.assert(
    fc.property(values, (x) => {
      const places = x.map((value, place) => ({ value, place })).sort((a, b) => a.value - b.value || 0);
      expect([...orderOf(x)]).toEqual(places.map(({ place }) => place));
    }),
  );
});

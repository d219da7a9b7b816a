import fc from "fast-check";
import { expect, test } from "vitest";
import { countsOf } from "../../../src/charts/words/chance";
import { english } from "../../../src/charts/english";
import { tenthsWithin } from "../../../src/charts/tornado/words";
import { hundredths } from "../../../src/charts/words/hundredths";
import { finely, intervalSaid, saidOfHundred } from "../../../src/view/answer/hundred";

test("whole hundredths of shares add to a hundred", () => {
  const parts = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 5 });
  fc.assert(
    fc.property(parts, (weights) => {
      const sum = weights.reduce((total, weight) => total + weight, 0);
      fc.pre(sum > 1e-6);
      const whole = hundredths(weights.map((weight) => weight / sum));
      expect(whole.reduce((total, part) => total + part, 0)).toBe(100);
      whole.forEach((part, index) =>
        expect(Math.abs(part - (100 * (weights[index] ?? 0)) / sum)).toBeLessThanOrEqual(1 + 1e-9),
      );
    }),
  );
});

test("the largest remainder is rounded up", () => {
  expect(hundredths([0.124, 0.219, 0.657])).toEqual([12, 22, 66]);
});

test("what was not seen is neither none nor all", () => {
  expect(saidOfHundred(0)).toBe("fewer than 1");
  expect(saidOfHundred(100)).toBe("more than 99");
  expect(saidOfHundred(34)).toBe("34");
});

test("what is less than a tenth of a hundredth is not nothing", () => {
  expect([finely(0.0937), finely(0.0004, 2), finely(0.00001, 2)]).toEqual(["9.4", "0.04", "<\u00a00.01"]);
  expect(intervalSaid({ estimate: 0, low: 0, high: 0.0002 })).toBe("<\u00a00.1");
  expect(intervalSaid({ estimate: 0.001, low: 0.0001, high: 0.003 })).toBe("<\u00a00.1–\u20600.3");
});

test("what lacks less than a tenth of a hundredth is not all", () => {
  expect([finely(0.9994), finely(0.99951), finely(1)]).toEqual(["99.9", ">\u00a099.9", ">\u00a099.9"]);
  expect(intervalSaid({ estimate: 1, low: 0.9998, high: 1 })).toBe(">\u00a099.9");
  expect(intervalSaid({ estimate: 0.999, low: 0.99, high: 1 })).toBe("99.0–\u2060>\u00a099.9");
});

test("charts tell once what is as near none as can be told, or all, and an interval that can be told", () => {
  expect(tenthsWithin(english, { estimate: 0, low: 0, high: 0.0002 })).toBe(english.tornado.rare);
  expect(tenthsWithin(english, { estimate: 1, low: 0.9998, high: 1 })).toBe(english.tornado.sure);
  expect(tenthsWithin(english, { estimate: 0, low: 0, high: 0.01 })).toBe(
    `${english.tornado.rare} (${english.tornado.rare} to 1.0)`,
  );
});

test("charts count the three outcomes as the answer does", () => {
  const near = (estimate: number) => ({ estimate, low: estimate - 0.004, high: estimate + 0.004 });
  expect(countsOf(english, [near(0.148), near(0.306), near(0.546)])).toEqual([
    "15 (14.4 to 15.2)",
    "31 (30.2 to 31.0)",
    "54 (54.6; 54.2 to 55.0)",
  ]);
});

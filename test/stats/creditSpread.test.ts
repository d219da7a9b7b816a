import { expect, test } from "vitest";
import { creditSpread } from "../../src/stats/creditSpread";

// Hull's examples: 200 basis points at a recovery of 40 % are a hazard of 3.33 % a year, 240 are one of 4 %.
test.each([
  [0.0333333333, 200],
  [0.04, 240],
])("a hazard of %d a year is a spread of %d at a recovery of 40 %", (hazard, spread) => {
  for (const years of [1, 5, 10])
    expect(creditSpread(1 - Math.exp(-hazard * years), years, 0.4)).toBeCloseTo(spread, 5);
});

test("what never happens costs nothing, and what is certain more than any spread", () => {
  expect([0, 1].map((chance) => creditSpread(chance, 5, 0.3))).toEqual([0, Infinity]);
});

test("a spread over no time is refused", () => {
  expect(() => creditSpread(0.1, 0, 0.4)).toThrow("years: expected more than 0, got 0");
});

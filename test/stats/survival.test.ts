import { expect, test } from "vitest";
import { survival } from "../../src/stats/survival";
import { wilson } from "../../src/stats/wilson";

test("survival counts defaults up to each quarter, hazard those among the living", () => {
  const [first, second, third] = survival([100, 0, 450], 1000);
  expect(first.defaulted).toEqual({ estimate: 0.1, ...wilson(100, 1000) });
  expect(second.defaulted.estimate).toBe(0.1);
  expect(second.hazard).toEqual({ estimate: 0, ...wilson(0, 900) });
  expect(third.defaulted.estimate).toBe(0.55);
  expect(third.hazard.estimate).toBe(0.5);
});

test("nobody left means no hazard, not a hazard of zero", () => {
  const [, after] = survival([10, 0], 10);
  expect(after.hazard).toEqual({ estimate: NaN, low: 0, high: 1 });
});

import { expect, test } from "vitest";
import { amountAt, glide, presentValue, sumAhead } from "../../src/model/schedule";

test("a glide goes straight and then stays", () => {
  expect([0, 1, 2, 3, 4].map((quarter) => glide(1, 5, 1, quarter))).toEqual([1.5, 2.5, 3.5, 4.5, 5]);
  expect(glide(1, 5, 0, 0)).toBe(5);
});

test("beyond the horizon the last amount stays", () => {
  expect([0, 2, 9].map((quarter) => amountAt([1, 2, 3], quarter))).toEqual([1, 3, 3]);
});

test("a sum ahead starts with the next quarter and may end within one", () => {
  expect(sumAhead([1, 2, 4, 8], 0, 2)).toBe(6);
  expect(sumAhead([1, 2, 4, 8], 0, 2.5)).toBe(10);
  expect(sumAhead([1, 2, 4, 8], 2, 3)).toBe(24);
  expect(sumAhead([1, 2, 4, 8], 0, 0)).toBe(0);
});

test("a present value discounts by the quarter, the rent beyond the horizon too", () => {
  expect(presentValue([9, 11, 12.1], 0, 0.4, 0)).toBeCloseTo(10 + 10, 12);
  expect(presentValue([9, 11, 12.1], 1, 0.4, 0.5)).toBeCloseTo(11 + 10 + 12.1 / 1.1 ** 3, 12);
  expect(presentValue([9, 11, 8], 2, 0, 0.375)).toBeCloseTo(12, 12);
  expect(presentValue([9, 11, 0], 1, 0, 7)).toBe(0);
});

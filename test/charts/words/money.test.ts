import { expect, test } from "vitest";
import { english } from "../../../src/charts/english";
import { billions, money, moneyWithin } from "../../../src/charts/words/money";

test.each([
  [0.01, "$0"],
  [0.44, "$0.4\u00a0bn"],
  [9, "$9\u00a0bn"],
  [9.96, "$10\u00a0bn"],
  [-34.4, "−$34\u00a0bn"],
  [999.4, "$999\u00a0bn"],
  [1240, "$1.24\u00a0tn"],
])("%d bn dollars is written %s", (value, text) => {
  expect(money(english, value)).toBe(text);
});

test("an interval and a bare figure", () => {
  expect(moneyWithin(english, { estimate: 34, low: 31.2, high: 36.6 })).toBe(
    "$34\u00a0bn ($31\u00a0bn to $37\u00a0bn)",
  );
  expect(moneyWithin(english, { estimate: 116, low: 115.8, high: 116.3 })).toBe(
    "$116.0\u00a0bn ($115.8\u00a0bn to $116.3\u00a0bn)",
  );
  expect(moneyWithin(english, { estimate: 110.3, low: 109.8, high: 110.7 })).toBe(
    "$110.3\u00a0bn ($109.8\u00a0bn to $110.7\u00a0bn)",
  );
  expect(moneyWithin(english, { estimate: 2.3, low: 2.26, high: 2.33 })).toBe(
    "$2.30\u00a0bn ($2.26\u00a0bn to $2.33\u00a0bn)",
  );
  expect(moneyWithin(english, { estimate: 34.4, low: 34.1, high: 34.8 })).toBe(
    "$34.4\u00a0bn ($34.1\u00a0bn to $34.8\u00a0bn)",
  );
  expect([-0.01, 2.25, -120].map((value) => billions(english, value))).toEqual(["0", "2.3", "−120"]);
});

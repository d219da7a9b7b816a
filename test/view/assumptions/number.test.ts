import { expect, test } from "vitest";
import { shown, typed } from "../../../src/view/assumptions/number";

test("four digits are shown, and no tail of zeros", () => {
  expect(shown(0.28)).toBe("0.28");
  expect(shown(1234.56)).toBe("1235");
  expect(shown(0.1 + 0.2)).toBe("0.3");
});

test("a typed number may have a decimal comma or a typographic minus", () => {
  expect(typed(" 0,35 ", 0, 1)).toEqual({ value: 0.35 });
  expect(typed("−0.5", -1, 1)).toEqual({ value: -0.5 });
});

test("what is no number, and what is beyond the limits, is told apart", () => {
  for (const text of ["", "abc", "1e999", "1,000,000", "NaN", "Infinity"])
    expect(typed(text, 0, 10)).toEqual({ wrong: "number" });
  expect(typed("11", 0, 10)).toEqual({ wrong: "limits" });
  expect(typed("10", 0, 10)).toEqual({ value: 10 });
});

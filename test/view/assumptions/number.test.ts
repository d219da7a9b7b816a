import { expect, test } from "vitest";
import { french } from "../../../src/view/text/french";
import { heard, shown, told } from "../../../src/view/assumptions/number";

test("four digits are shown, and no tail of zeros", () => {
  expect(shown(0.28)).toBe("0.28");
  expect(shown(1234.56)).toBe("1235");
  expect(shown(0.1 + 0.2)).toBe("0.3");
});

test("a minus is set as one, and what is heard of a bare scale is that it is one", () => {
  expect(shown(-0.5)).toBe("−0.5");
  expect(french.decimal(-0.5)).toBe("−0,5");
  expect(french.fixed(-0.25, 1)).toBe("−0,3");
  expect(heard(0, "-1 to 1")).toBe("0, on a scale from −1 to 1");
  expect(heard(1, "0 or 1")).toBe("1");
  expect(heard(-2, "% a year")).toBe("−2 % a year");
});

test("in a sentence a number has its sign and its thousands", () => {
  expect(told(-86.466)).toBe("−86.47");
  expect(told(5360.4)).toBe("5,360");
  expect(told(1e6)).toBe("1,000,000");
  expect(told(0.28)).toBe("0.28");
});

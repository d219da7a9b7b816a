import { expect, test } from "vitest";
import { shown, told } from "../../../src/view/assumptions/number";

test("four digits are shown, and no tail of zeros", () => {
  expect(shown(0.28)).toBe("0.28");
  expect(shown(1234.56)).toBe("1235");
  expect(shown(0.1 + 0.2)).toBe("0.3");
});

test("in a sentence a number has its sign and its thousands", () => {
  expect(told(-86.466)).toBe("−86.47");
  expect(told(5360.4)).toBe("5,360");
  expect(told(1e6)).toBe("1,000,000");
  expect(told(0.28)).toBe("0.28");
});

import { expect, test } from "vitest";
import { shown } from "../../../src/view/assumptions/number";

test("four digits are shown, and no tail of zeros", () => {
  expect(shown(0.28)).toBe("0.28");
  expect(shown(1234.56)).toBe("1235");
  expect(shown(0.1 + 0.2)).toBe("0.3");
});

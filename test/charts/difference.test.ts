import { expect, test } from "vitest";
import { change } from "../../src/charts/difference/words";
import { english } from "../../src/charts/english";
import { french } from "../../src/charts/french";

test("a change of money is told in millions where billions would say nothing, and has no sign where nothing is left of it", () => {
  expect(
    [0.04, -0.0312, 0.0004, -1e-6, 0, 0.06, -1.2].map((value) => change(english, value, "bn USD")),
  ).toEqual([...["+$40\u00a0m", "−$31\u00a0m", "$0", "$0", "$0", "+$0.1\u00a0bn", "−$1.2\u00a0bn"]]);
  expect(change(french, -0.04, "bn USD")).toMatch(/^−40\sM\$$/);
});

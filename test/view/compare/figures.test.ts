import { expect, test } from "vitest";
import { figure, signed } from "../../../src/view/compare/figures";

test("a small sum is never printed as nothing", () => {
  expect(figure(0.02, "bn USD")).toBe("< $0.1 bn");
  expect(signed(-0.02, "bn USD")).toBe("−< $0.1 bn");
  expect(figure(0, "bn USD")).toBe("$0");
});

test("a small share is never printed as nothing", () => {
  expect(figure(0.02, "of 100")).toBe("< 0.1");
  expect(figure(11.04, "of 100")).toBe("11.0");
});

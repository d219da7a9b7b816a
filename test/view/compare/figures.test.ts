import { expect, test } from "vitest";
import { figure, signed, within } from "../../../src/view/compare/figures";

test("a small sum is never printed as nothing", () => {
  expect(figure(0.02, "bn USD")).toBe("$20\u00a0m");
  expect(figure(0.0012, "bn USD")).toBe("$1\u00a0m");
  expect(signed(-0.02, "bn USD")).toBe("−$20\u00a0m");
  expect(figure(1e-6, "bn USD")).toBe("< $1\u00a0m");
  expect([signed(1e-6, "bn USD"), signed(-1e-6, "bn USD")]).toEqual(["< +$1\u00a0m", "> −$1\u00a0m"]);
  expect([0, 0.1, 2, 34.4, 1240].map((value) => figure(value, "bn USD"))).toEqual([
    "$0",
    "$0.1\u00a0bn",
    "$2\u00a0bn",
    "$34\u00a0bn",
    "$1.24\u00a0tn",
  ]);
});

test("a small share is never printed as nothing", () => {
  expect(figure(0.02, "of 100")).toBe("0.02");
  expect(figure(11.04, "of 100")).toBe("11.0");
  expect(figure(0, "of 100")).toBe("0.0");
});

test("the ends of a narrow interval are told apart", () => {
  const said = (low: number, estimate: number, high: number, unit: string) =>
    Object.values(within({ estimate, low, high }, unit)).join(": ");
  expect(said(0.08, 0.1, 0.12, "bn USD")).toBe("+$0.10\u00a0bn: +$0.08\u00a0bn … +$0.12\u00a0bn");
  expect(said(0.0487, 0.06, 0.07, "bn USD")).toBe("+$60\u00a0m: +$49\u00a0m … +$70\u00a0m");
  expect(said(-0.03, 0.01, 0.08, "bn USD")).toBe("+$10\u00a0m: −$30\u00a0m … +$80\u00a0m");
  expect(said(-0.01, 2, 4, "bn USD")).toBe("+$2\u00a0bn: −$10\u00a0m … +$4\u00a0bn");
  expect(said(19.2, 19.8, 20.4, "bn USD")).toBe("+$19.8\u00a0bn: +$19.2\u00a0bn … +$20.4\u00a0bn");
  expect(said(0.971, 0.99, 1.01, "bn USD")).toBe("+$0.99\u00a0bn: +$0.97\u00a0bn … +$1.01\u00a0bn");
  expect(said(0.0021, 0.0023, 0.0025, "bn USD")).toBe("+$2.3\u00a0m: +$2.1\u00a0m … +$2.5\u00a0m");
  expect(said(3.7202, 3.7204, 3.7206, "of 100")).toBe("+3.7204: +3.7202 … +3.7206");
  expect(said(-57.2, -56, -55, "bn USD")).toBe("−$56\u00a0bn: −$57\u00a0bn … −$55\u00a0bn");
  expect(said(3.71, 3.72, 3.74, "of 100")).toBe("+3.72: +3.71 … +3.74");
});

import { expect, test } from "vitest";
import { english } from "../../../src/charts/english";
import { halfYears, inWords, years } from "../../../src/charts/words/quarter";

const quarters = ["2026Q4", "2027Q1", "2027Q2", "2027Q3", "2027Q4", "2028Q1"];

test("years and half-years cover the quarters without gaps", () => {
  expect(years(quarters)).toEqual([
    { label: "2026", from: 0, to: 1 },
    { label: "2027", from: 1, to: 5 },
    { label: "2028", from: 5, to: 6 },
  ]);
  expect(halfYears(english, quarters).map(({ from, to }) => [from, to])).toEqual([
    [0, 1],
    [1, 3],
    [3, 5],
    [5, 6],
  ]);
  expect(inWords(english, "2029Q3")).toBe("Q3 2029");
});

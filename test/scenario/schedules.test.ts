import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levels } from "../../src/scenario/levels";
import { addQuarters, formatQuarter, parseQuarter, quartersBetween } from "../../src/scenario/quarter";
import { spread } from "../../src/scenario/spread";
import { quarterly, yearly } from "../fixtures/ours";

const sum = (amounts: readonly number[]): number => amounts.reduce((a, b) => a + b, 0);

describe("a quarter", () => {
  it("is counted across years", () => {
    expect(addQuarters("2026Q4", 1)).toBe("2027Q1");
    expect(addQuarters("2026Q4", -4)).toBe("2025Q4");
    expect(quartersBetween("2026Q4", "2031Q4")).toBe(20);
  });

  it("is written as it is read", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 39_999 }), (quarter) => {
        expect(parseQuarter(formatQuarter(quarter))).toBe(quarter);
      }),
    );
  });

  it.each(["2026", "2026Q5", "2026q1", "26Q1", " 2026Q1", ""])("is not %j", (text) => {
    expect(() => parseQuarter(text)).toThrow(RangeError);
  });
});

describe("a schedule of years", () => {
  it("rises along the flatter of the slopes to its neighbours", () => {
    const amounts = spread(yearly("bn USD a year", { 2026: 16, 2027: 24, 2028: 56 }), "2027Q1", 4);
    expect(amounts).toEqual([5.25, 5.75, 6.25, 6.75]); // slope 8 a year; a quarter of it from one quarter's rate to the next
  });

  it("is level where its neighbours lie both above or both below", () => {
    expect(spread(yearly("bn USD a year", { 2026: 8, 2027: 4, 2028: 8 }), "2027Q1", 4)).toEqual([1, 1, 1, 1]);
  });

  it("counts missing years as nothing, and starts within a year", () => {
    expect(spread(yearly("bn USD a year", { 2027: 4 }), "2026Q4", 6)).toEqual([0, 1, 1, 1, 1, 0]);
  });

  const years = fc.dictionary(
    fc.integer({ min: 2024, max: 2034 }).map(String),
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    {
      minKeys: 1,
    },
  );

  it("keeps every year's total and is never negative", () => {
    fc.assert(
      fc.property(years, (amounts) => {
        const quarters = spread(yearly("bn USD a year", amounts), "2024Q1", 44);
        for (const [year, total] of Object.entries(amounts)) {
          const first = 4 * (Number(year) - 2024);
          expect(sum(quarters.slice(first, first + 4))).toBeCloseTo(total, 6);
        }
        expect(Math.min(...quarters)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  it("stays the same when the horizon moves", () => {
    fc.assert(
      fc.property(years, fc.integer({ min: 0, max: 40 }), (amounts, later) => {
        const schedule = yearly("bn USD a year", amounts);
        expect(spread(schedule, addQuarters("2024Q1", later), 4)).toEqual(
          spread(schedule, "2024Q1", 44).slice(later, later + 4),
        );
      }),
    );
  });
});

describe("a schedule of quarters", () => {
  it("is taken as it is", () => {
    expect(spread(quarterly("bn USD a quarter", { "2026Q4": 3, "2027Q2": 5 }), "2026Q4", 4)).toEqual([
      3, 0, 5, 0,
    ]);
  });

  it("may come before whole years", () => {
    const both = { ...yearly("bn USD a year", { 2027: 8 }), quarters: { "2026Q4": 3 } };
    expect(spread(both, "2026Q3", 4)).toEqual([0, 3, 2, 2]);
  });
});

describe("levels", () => {
  it("rise in straight lines to each year's end and then stay", () => {
    expect(levels(yearly("GW", { 2027: 1, 2028: 3 }), "2026Q4", 11)).toEqual([
      0, 0.25, 0.5, 0.75, 1, 1.5, 2, 2.5, 3, 3, 3,
    ]);
  });

  it("hold what came before the horizon", () => {
    expect(levels(yearly("GW", { 2020: 2, 2027: 2 }), "2026Q4", 3)).toEqual([2, 2, 2]);
    expect(levels(yearly("GW", { 2020: 2 }), "2026Q4", 2)).toEqual([2, 2]);
  });

  it("may be given by quarters", () => {
    expect(levels(quarterly("GW", { "2026Q4": 1, "2027Q2": 3 }), "2026Q3", 5)).toEqual([0, 1, 2, 3, 3]);
  });
});

import { describe, expect, it } from "vitest";
import { readingsOf, standingsOf, within } from "../../src/metrics/backtest";
import type { Reported } from "../../src/scenario/reported";
import { toy } from "../fixtures/toy";

const figure = (more: Partial<Reported>): Reported => ({
  ...{ id: "x", label: "X", measure: "revenue", from: "2026Q1", to: "2026Q2", value: 3 },
  ...{ unit: "bn USD", source: "ours", grade: "ours" },
  ...more,
});

const series = {
  revenue: [1, 2, 4, 8],
  raised: [0, 5, 0, 7],
  paid: [1, 1, 1, 1],
  cash: [9, 8, 7, 6],
  value: [10, 20, 30, 40],
};

describe("what a path gives for a figure", () => {
  it("adds flows over the period and reads levels at its end", () => {
    const figures = [
      figure({}),
      figure({ measure: "raised", from: "2026Q2", to: "2026Q4" }),
      figure({ measure: "cash", from: "2026Q1", to: "2026Q3" }),
      figure({ measure: "value", from: "2026Q4", to: "2026Q4" }),
    ];
    expect(readingsOf(series, figures, { start: "2026Q1" })).toEqual([3, 12, 7, 40]);
  });

  it("refuses quarters that the scenario does not have, by the name of the figure", () => {
    const scenario = { ...toy(), start: "2026Q1", quarters: 4 };
    expect(() => within([figure({ id: "late", to: "2027Q1" })], scenario)).toThrow(/late.*2027Q1/);
    expect(() => within([figure({ id: "early", from: "2025Q4" })], scenario)).toThrow(/early/);
    expect(() => within([figure({})], scenario)).not.toThrow();
  });
});

describe("where a figure falls", () => {
  const readings = [Float64Array.from([4, 1, 3, 2])];

  it("counts the paths below, and half of those that are equal", () => {
    expect(standingsOf(readings, [figure({ value: 2.5 })])[0].below.estimate).toBe(0.5);
    expect(standingsOf(readings, [figure({ value: 3 })])[0].below.estimate).toBe(0.625);
  });

  it("is never certain of what it has not seen", () => {
    const { below } = standingsOf(readings, [figure({ value: 99 })])[0];
    expect(below.estimate).toBe(1);
    expect(below.low).toBeLessThan(0.7);
  });

  it("reads the ends of what the reports allow, if they say", () => {
    const { belowLow, belowHigh } = standingsOf(readings, [figure({ value: 3, low: 1.5 })])[0];
    expect(belowLow?.estimate).toBe(0.25);
    expect(belowHigh).toBeNull();
  });

  it("gives quantiles of the paths", () => {
    expect(standingsOf(readings, [figure({})])[0].quantiles[2]).toBe(2.5);
  });
});

import { describe, expect, test } from "vitest";
import { pseudoLog, pseudoLogTicks } from "../../../src/charts/layout/pseudoLog";
import { barsOf } from "../../../src/charts/solvency/bars";
import { distributionOf } from "../../../src/charts/solvency/measures";
import { solvency } from "../../../src/charts/solvency/solvency";
import { rangeOf } from "../../../src/charts/solvency/scale";
import type { Run } from "../../../src/metrics/run";
import { openEnds } from "../../../src/metrics/solvency";
import { fakeRun, reading } from "../run.fixture";

const run = fakeRun();

describe("the scale of solvency", () => {
  test("is linear at zero, logarithmic far from it, and the same on both sides", () => {
    const scale = pseudoLog([-1000, 1000], [0, 600], 100);
    expect(scale(0)).toBeCloseTo(300, 9);
    expect(scale(500) - 300).toBeCloseTo(300 - scale(-500), 9);
    expect(scale(1000) - scale(900)).toBeLessThan((scale(100) - scale(0)) / 2);
  });

  test("ticks keep the threshold and do not touch", () => {
    const scale = pseudoLog([0, 20], [0, 220], 0.3);
    const ticks = pseudoLogTicks(scale, 1, () => 9);
    expect(ticks).toContain(1);
    ticks.slice(1).forEach((tick, k) => expect(scale(tick) - scale(ticks[k] ?? 0)).toBeGreaterThan(18));
  });

  test("covers all years, so that choosing one moves no axis", () => {
    const [low, high] = rangeOf([run], "netPosition");
    for (const { bins, measure } of run.solvency) {
      if (measure !== "netPosition") continue;
      const outside = bins.filter(({ from, to }) => to <= low || from >= high);
      expect(outside.reduce((sum, { count }) => sum + count, 0)).toBeLessThanOrEqual(0.01 * run.paths);
    }
  });
});

describe("bars", () => {
  const ground = { left: 100, right: 700, threshold: 300, width: 9, top: 6 };

  test("hold every future once, those in default and those beyond the scale apart", () => {
    const at = distributionOf(run, { ...reading(), year: "2031" });
    const { total, failed, beyond, bars } = barsOf(run, at, pseudoLog([0, 6], [100, 700], 0.3), ground);
    expect(total).toBe(run.paths);
    expect(Math.abs(failed - run.headline.default.estimate * run.paths)).toBeLessThan(0.5);
    expect(beyond).toBe(at.bins.filter(({ from }) => from >= 6).reduce((sum, { count }) => sum + count, 0));
    expect(bars.reduce((sum, { count }) => sum + count, failed + beyond)).toBeCloseTo(total, 6);
  });

  test("have a border on the threshold", () => {
    const at = distributionOf(run, { ...reading(), measure: "netPosition" });
    const { failed, bars } = barsOf(run, at, pseudoLog([-200, 700], [100, 700], 70), ground);
    expect(failed).toBe(0);
    expect(Math.min(...bars.map(({ to }) => Math.abs(to - 300)))).toBeLessThan(1e-9);
  });

  test("a year that the run does not have is refused with those it has", () => {
    expect(() => distributionOf(run, { ...reading(), year: "2050" })).toThrow(
      /expected liquidityCover at the end of 2050, got 2026Q4, 2027Q4/,
    );
  });
});

describe("the table", () => {
  const bins = [
    { from: 0, to: 0.0625, count: 900 },
    { from: 0.0625, to: 0.064453125, count: 100 },
    { from: 992, to: 1008, count: 19_000 },
  ];
  const at = { ...run.solvency[0], quarter: "2031Q4", measure: "liquidityCover" as const, bins };
  const fallen = { ...run.byQuarter[0], quarter: "2031Q4", default: { estimate: 0.04, low: 0, high: 1 } };
  const told: Run = { ...run, solvency: [at], byQuarter: [fallen] };
  const rows = (measure: "liquidityCover" | "netPosition", from = told) =>
    solvency.table([from], { ...reading(), year: "2031", measure }).rows.map((row) => row.slice(3));

  test("tells futures in default apart from those with little cover, and gives an open bin no end", () => {
    expect(rows("liquidityCover")).toEqual([
      ["in default", "", "", 800],
      ["from, to below", 0, 0.0625, 100],
      ["from, to below", 0.0625, 0.064453125, 100],
      ["from, and more", 992, "", 19_000],
    ]);
  });

  test("positions, which who is in default has none of, have all their futures in bins and default beside them", () => {
    const position = [
      { from: -8064, to: -4032, count: 7 },
      { from: 0, to: 0.0625, count: 19_193 },
    ];
    expect(
      rows("netPosition", { ...told, solvency: [{ ...at, measure: "netPosition", bins: position }] }),
    ).toEqual([
      ["in default", "", "", 800],
      ["below", "", -4032, 7],
      ["from, to below", 0, 0.0625, 19_193],
    ]);
  });

  test("only the outermost bins are open", () => {
    expect(openEnds("netPosition", { from: 4032, to: 8064, count: 1 })).toEqual({
      below: false,
      above: true,
    });
    expect(openEnds("netPosition", { from: 992, to: 1008, count: 1 })).toEqual({
      below: false,
      above: false,
    });
    expect(openEnds("netPosition", { from: -0.0625, to: 0.0625, count: 1 })).toEqual({
      below: false,
      above: false,
    });
  });
});

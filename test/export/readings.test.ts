import { describe, expect, test } from "vitest";
import { readings } from "../../src/export/readings";
import { run } from "./run.fixture";

const all = [...readings(run)];
const find = (metric: string, statistic: string, where: object = {}) =>
  all.filter(
    (reading) =>
      reading.metric === metric &&
      reading.statistic === statistic &&
      Object.entries(where).every(([key, value]) => reading[key as keyof typeof reading] === value),
  );

describe("readings", () => {
  test("no two rows speak of the same thing", () => {
    const names = all.map(({ metric, entity, quarter, statistic }) =>
      [metric, entity, quarter, statistic].join("|"),
    );
    expect(new Set(names).size).toBe(names.length);
  });

  test("every estimate of the run is a row with its interval", () => {
    const estimates: { estimate: number; low: number; high: number }[] = [];
    const walk = (value: unknown) => {
      if (typeof value !== "object" || value === null) return;
      if ("estimate" in value) estimates.push(value as (typeof estimates)[number]);
      else Object.values(value).forEach(walk);
    };
    walk(run);
    const key = (value: number, low: number, high: number) => `${value} ${low} ${high}`;
    expect(
      all
        .filter(({ low }) => low !== undefined)
        .map(({ value, low, high }) => key(value, low ?? 0, high ?? 0))
        .sort(),
    ).toEqual(estimates.map(({ estimate, low, high }) => key(estimate, low, high)).sort());
  });

  test("a quarter's quantiles, its plan and the flows keep their quarter", () => {
    expect(find("cash", "p50", { quarter: "2027Q1" })).toMatchObject([{ value: 11, unit: "bn USD" }]);
    expect(find("cash", "plan", { quarter: "2027Q1" })).toMatchObject([{ value: 1e-7 }]);
    expect(find("flow", "mean", { quarter: "2027Q2", entity: "alder-birch" })).toMatchObject([
      { value: 0.30000000000000004 },
    ]);
  });

  test("losses say the quarter up to which they are counted: the last", () => {
    const last = run.quarters.at(-1);
    expect(find("loss", "mean if default", { entity: "birch" })).toMatchObject([{ quarter: last }]);
  });

  test("the channels of a party's loss add to its mean", () => {
    const mean = find("loss", "mean", { entity: "birch" })[0]?.value ?? Number.NaN;
    const channels = all.filter(({ metric, entity }) => metric.startsWith("loss by ") && entity === "birch");
    expect(channels.reduce((sum, { value }) => sum + value, 0)).toBeCloseTo(mean, 12);
  });
});

import { Ajv2020 } from "ajv/dist/2020.js";
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Estimate } from "../../src/metrics/run";
import { toy } from "../fixtures/toy";
import { file, roundtrip, runJson } from "./tool";

const schema = JSON.parse(readFileSync("docs/run.schema.json", "utf8"));
const check = new Ajv2020({
  allErrors: true,
  strictTypes: true,
  formats: { date: /^\d{4}-\d\d-\d\d$/ },
}).compile(schema);

const inside = ({ estimate, low, high }: Estimate) => low <= estimate && estimate <= high;

describe("the answer of run --json", () => {
  test.each([
    ["the shipped scenario", "2026-10", "1500"],
    ["a single future", "2026-10", "1"],
    ["marks before default", "2026-10", "900", "--set", "marks=beforeDefault"],
    ["the older scenario, risk-priced", "2025-11", "700", "--risk-priced"],
  ])("%s: one JSON object as docs/run.schema.json says, and nothing else", async (_, id, paths, ...more) => {
    const { code, stdout, stderr } = await roundtrip("run", id, "--paths", paths, "--json", ...more);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout.endsWith("}\n")).toBe(true);
    check(JSON.parse(stdout));
    expect(check.errors).toBeNull();
  });

  test("the schema refuses what the tool must not print", async () => {
    const run = await runJson(await file(toy()), "--paths", "300");
    expect(check(run)).toBe(true);
    expect(check({ ...run, fingerprint: undefined })).toBe(false);
    expect(check({ ...run, surprise: 1 })).toBe(false);
    expect(check({ ...run, paidShare: { ...run.paidShare, high: null } })).toBe(false);
  });

  test("outcomes add up at each year's end, and default only grows", async () => {
    const run = await runJson(await file(toy()), "--paths", "3000");
    expect(run.outcomes.map(({ quarter }) => quarter)).toEqual(
      run.quarters.filter((quarter) => quarter.endsWith("Q4")),
    );
    for (const { paysAsSigned, restructured, default: fallen } of run.outcomes) {
      expect(paysAsSigned.estimate + restructured.estimate + fallen.estimate).toBeCloseTo(1, 12);
      expect([paysAsSigned, restructured, fallen].every(inside)).toBe(true);
    }
    const fallen = run.byQuarter.map((quarter) => quarter.default.estimate);
    expect(fallen).toEqual(fallen.toSorted((a, b) => a - b));
    expect(fallen.at(-1)).toBeGreaterThan(0);
  });

  test("quantiles are in order, cover has its cap, and losses where their intervals say", async () => {
    const run = await runJson(await file(toy()), "--paths", "3000");
    for (const { cash, revenue, due, coverage } of run.byQuarter) {
      for (const { p05, p25, p50, p75, p95 } of [cash, revenue, due, coverage]) {
        const list = [p05, p25, p50, p75, p95].map(({ estimate }) => estimate);
        expect(list).toEqual(list.toSorted((a, b) => a - b));
      }
      expect(coverage.p95.high).toBeLessThanOrEqual(1024); // end of the bin that holds the cap, 1000
    }
    expect(Object.keys(run.losses).sort()).toEqual(["chips", "cloud", "fund"]);
    for (const { mean, expectedShortfall, channels } of Object.values(run.losses)) {
      expect(inside(mean) && inside(expectedShortfall)).toBe(true);
      expect(expectedShortfall.estimate).toBeGreaterThanOrEqual(mean.estimate);
      expect(Object.values(channels).reduce((sum, loss) => sum + loss, 0)).toBeCloseTo(mean.estimate, 9);
    }
  });
});

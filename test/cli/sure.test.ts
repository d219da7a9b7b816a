import { expect, test } from "vitest";
import type { Uncertainty } from "../../src/metrics/uncertainty";
import { roundtrip } from "./tool";

const few = ["sure", "2026-10", "--paths", "64", "--samples", "20"];

test("says how far chance, inputs and model leave default open, as JSON", { timeout: 120_000 }, async () => {
  const { stdout } = await roundtrip(...few, "--json");
  const { default: asItIs, oneInput, allInputs, forms } = JSON.parse(stdout) as Uncertainty;
  expect(asItIs.high).toBeGreaterThan(asItIs.low);
  expect(oneInput?.high).toBeGreaterThan(oneInput?.low ?? 1);
  expect(allInputs).toMatchObject({ points: 20, refused: 0 });
  expect(forms.map(({ id }) => id)).toContain("riskPriced");
});

test("says it for people", { timeout: 120_000 }, async () => {
  const { code, stdout } = await roundtrip(...few);
  expect(code).toBe(0);
  expect(stdout).toMatch(/one input over its range: .+ to /);
  expect(stdout).toContain("loops without feedback");
});

test("does not tell the middle 90 of 100 of fewer than twenty draws", async () => {
  const { code, stderr } = await roundtrip("sure", "2026-10", "--samples", "19");
  expect([code, stderr]).toEqual([
    64,
    expect.stringContaining('--samples: expected a whole number from 20 to 1000000, got "19"'),
  ]);
});

import { describe, expect, test } from "vitest";
import { middleOf, spanOfForms } from "../../src/metrics/uncertainty";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { riskPriced } from "../../src/run/tape/tape";
import { tornado } from "../../src/run/tornado";
import { uncertainty } from "../../src/run/uncertainty";
import { rangedFields } from "../../src/scenario/range";
import type { Scenario } from "../../src/scenario/scenario";
import { variantsOf } from "../../src/scenario/variants";
import { toy } from "../fixtures/toy";
import { additive, CASH, chanceOf, COST } from "./additive";
import { wasm } from "./workers";

const paths = 4096;

async function sure(scenario: Scenario, points = 60, pathsOfPoint = 2048) {
  const pool = openPool(spawnHere, 1, wasm);
  try {
    const swings = await tornado(scenario, pool, { stages: [{ paths: 1024, keep: 9 }] });
    const inputs = rangedFields(scenario);
    return await uncertainty(scenario, pool, { tornado: swings, inputs, points, pathsOfPoint, paths });
  } finally {
    pool.close();
  }
}

describe("of inputs that add up", () => {
  test("the widest of them alone, and all at once, span what the normal distribution says", async () => {
    const { oneInput, allInputs, default: asItIs } = await sure(additive(), 200);
    expect(oneInput?.path).toBe("cash.start");
    expect(oneInput?.low).toBeCloseTo(chanceOf(CASH.high, COST.value), 1);
    expect(oneInput?.high).toBeCloseTo(chanceOf(CASH.low, COST.value), 1);
    const exact: number[] = [];
    for (let i = 0; i < 100; i++)
      for (let j = 0; j < 100; j++) {
        const at = (range: { low: number; high: number }, k: number) =>
          range.low + ((k + 0.5) / 100) * (range.high - range.low);
        exact.push(chanceOf(at(CASH, i), at(COST, j)));
      }
    const { low, high } = middleOf(exact);
    expect(allInputs?.low).toBeGreaterThan(low - 0.05);
    expect(allInputs?.low).toBeLessThan(low + 0.05);
    expect(allInputs?.high).toBeGreaterThan(high - 0.07);
    expect(allInputs?.high).toBeLessThan(high + 0.07);
    expect(asItIs.high - asItIs.low).toBeLessThan(high - low);
  });

  test("chance shrinks to a half with four times the futures, the other two do not", async () => {
    const pool = openPool(spawnHere, 1, wasm);
    const scenario = additive();
    const swings = await tornado(scenario, pool, { stages: [{ paths: 1024, keep: 9 }] });
    const effort = { tornado: swings, inputs: rangedFields(scenario), points: 40, pathsOfPoint: 512 };
    const few = await uncertainty(scenario, pool, { ...effort, paths: 2048 });
    const many = await uncertainty(scenario, pool, { ...effort, paths: 8192 });
    pool.close();
    const width = ({ low, high }: { low: number; high: number }) => high - low;
    expect(width(many.default) / width(few.default)).toBeCloseTo(0.5, 1);
    expect(many.allInputs).toEqual(few.allInputs);
  });
});

describe("other forms of the model", () => {
  test("are all that differ from the scenario, each over the same futures", async () => {
    const { forms, default: asItIs, ...rest } = await sure(toy(), 4, 256);
    expect(forms.map(({ id }) => id)).toEqual(variantsOf(toy()).map(({ id }) => id));
    expect(forms.map(({ id }) => id)).not.toContain(toy().step);
    for (const { default: share, change } of forms)
      expect(change.estimate).toBeCloseTo(share.estimate - asItIs.estimate, 12);
    const span = spanOfForms({ forms, default: asItIs, ...rest });
    expect(span.low).toBeLessThanOrEqual(asItIs.estimate);
    expect(span.high).toBeGreaterThanOrEqual(asItIs.estimate);
  });

  test("the risk-priced one is the run in that measure", async () => {
    const { forms } = await sure(toy(), 2, 256);
    const pool = openPool(spawnHere, 1, wasm);
    const run = await new Simulation(toy(), pool, riskPriced).extend({ paths });
    pool.close();
    expect(forms.find(({ id }) => id === "riskPriced")?.default.estimate).toBe(run.headline.default.estimate);
  });
});

test("the middle 90 of 100 of few draws is not their range", () => {
  const { low, high } = middleOf([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  expect(low).toBeCloseTo(0.145, 12);
  expect(high).toBeCloseTo(0.955, 12);
});

test("the middle 90 of 100 leaves five out at either end", () => {
  expect(middleOf(Array.from({ length: 100 }, (_, k) => 99 - k))).toEqual({ low: 4.95, high: 94.05 });
});

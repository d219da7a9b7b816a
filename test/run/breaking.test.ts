import { expect, test } from "vitest";
import { normalInverse } from "../../src/arithmetic/normalInverse";
import { breaking } from "../../src/run/breaking";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { SameFutures } from "../../src/run/sameFutures";
import { rangedFields } from "../../src/scenario/range";
import { applySet } from "../../src/scenario/set";
import { additive, CASH, COST, SPREAD } from "./additive";
import { wasm } from "./workers";

async function broken(target: number, paths = 16_384) {
  const pool = openPool(spawnHere, 1, wasm);
  try {
    return await breaking(additive(), pool, { inputs: rangedFields(additive()), target, paths });
  } finally {
    pool.close();
  }
}

test("where inputs add up it is the foot of the perpendicular, in widths of the ranges", async () => {
  const target = 0.5;
  const { found } = await broken(target);
  // Cash less a quarter of cost has to fall by `gap`; a width of each range is worth so much of it.
  const gap = CASH.value - COST.value / 4 + SPREAD * normalInverse(target);
  const worth = [CASH.high - CASH.low, (COST.high - COST.low) / 4];
  const squares = worth.reduce((sum, w) => sum + w * w, 0);
  const exact = gap / Math.sqrt(squares);
  expect(Math.abs(found!.size - exact)).toBeLessThan(0.05);
  expect(found!.low).toBeLessThan(exact);
  expect(found!.high).toBeGreaterThan(exact);
  const strains = Object.fromEntries(found!.changes.map(({ path, strain }) => [path, strain]));
  expect(strains["cash.start"]).toBeCloseTo((-gap * worth[0]) / squares, 1);
  expect(strains["costs.fixed"]).toBeCloseTo((gap * worth[1]) / squares, 1);
  expect(strains["claims.discount"]).toBeUndefined();
});

test.each([0.5, 0.15])(
  "the answer put back gives the target %s within its interval, on other futures too",
  async (target) => {
    const { found } = await broken(target);
    expect(found!.default.low).toBeLessThanOrEqual(target);
    expect(found!.default.high).toBeGreaterThanOrEqual(target);
    const values = Object.fromEntries(found!.changes.map(({ path, to }) => [path, to]));
    const pool = openPool(spawnHere, 1, wasm);
    const again = await new SameFutures(applySet(additive(), { seed: "another" }), pool, 16_384).default(
      values,
    );
    pool.close();
    expect(Math.abs(again.estimate - target)).toBeLessThan(again.high - again.low);
  },
);

test("none leaves its published range", async () => {
  const { found } = await broken(0.6);
  for (const { low, to, high } of found!.changes) {
    expect(to).toBeGreaterThanOrEqual(low);
    expect(to).toBeLessThanOrEqual(high);
  }
});

test("where nothing near acts, it goes towards the ends of the ranges", async () => {
  const still = additive(0.05); // 20 standard deviations from default as it is, 8 where slopes are taken
  const pool = openPool(spawnHere, 1, wasm);
  const inputs = rangedFields(still);
  const { found, atWorst } = await breaking(still, pool, { inputs, target: 0.5, paths: 1024 });
  pool.close();
  expect(atWorst.estimate).toBe(1);
  const { "cash.start": cash = CASH.value, "costs.fixed": cost = COST.value } = Object.fromEntries(
    found!.changes.map(({ path, to }) => [path, to]),
  );
  expect(cash - cost / 4).toBeCloseTo(0, 1);
});

test("a target beyond all ranges is not found, and the worst is told", async () => {
  const { found, atWorst } = await broken(0.99);
  expect(found).toBeNull();
  expect(atWorst.high).toBeLessThan(0.99);
  expect(atWorst.estimate).toBeGreaterThan(0.6);
});

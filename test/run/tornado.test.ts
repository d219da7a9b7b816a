import { expect, test } from "vitest";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { tornado } from "../../src/run/tornado";
import { widest } from "../../src/metrics/sensitivity/tornado";
import { rangedFields } from "../../src/scenario/range";
import { additive, CASH, chanceOf, COST } from "./additive";
import { wasm } from "./workers";

async function swept(size = 1, stages = [{ paths: 16_384, keep: 9 }], scenario = additive()) {
  const pool = openPool(spawnHere, size, wasm);
  try {
    return await tornado(scenario, pool, { stages });
  } finally {
    pool.close();
  }
}

test("of inputs that add up it is what the normal distribution says", async () => {
  const { swings, default: asItIs } = await swept();
  expect(swings.map(({ path }) => path)).toEqual(["cash.start", "costs.fixed", "claims.discount"]);
  const exact = chanceOf(CASH.value, COST.value);
  expect(asItIs.low).toBeLessThan(exact);
  expect(asItIs.high).toBeGreaterThan(exact);
  const ends = {
    "cash.start": [chanceOf(CASH.low, COST.value), chanceOf(CASH.high, COST.value)],
    "costs.fixed": [chanceOf(CASH.value, COST.low), chanceOf(CASH.value, COST.high)],
  };
  for (const { path, atLow, atHigh, across } of swings.slice(0, 2)) {
    const [low, high] = ends[path as keyof typeof ends];
    for (const [said, truth] of [
      [atLow, low - exact],
      [atHigh, high - exact],
      [across, high - low],
    ] as const) {
      expect(said.standardError).toBeGreaterThan(0);
      expect(Math.abs(said.estimate - truth)).toBeLessThan(4 * said.standardError);
    }
  }
});

test("what moves nothing has no change, and an interval that says how little was looked at", async () => {
  const { swings } = await swept();
  const idle = widest(swings[2]);
  expect(idle.estimate).toBe(0);
  expect(idle.low).toBeLessThan(0);
  expect(idle.high).toBeGreaterThan(0);
});

test("same futures: the error of a swing is far below that of two runs of their own", async () => {
  const { swings, default: asItIs } = await swept();
  const alone = (asItIs.high - asItIs.low) / 2 / 1.96;
  expect(swings[1].atHigh.standardError).toBeLessThan(0.8 * Math.SQRT2 * alone);
});

test("the number of workers changes no bit, nor does it whether futures were added later", async () => {
  const whole = await swept(1);
  expect(await swept(3)).toEqual(whole);
  const inSteps = await swept(1, [
    { paths: 1024, keep: 9 },
    { paths: 16_384, keep: 9 },
  ]);
  expect(inSteps).toEqual(whole);
});

test("later stages follow only the widest", async () => {
  const { swings } = await swept(1, [
    { paths: 1024, keep: 9 },
    { paths: 4096, keep: 1 },
  ]);
  expect(swings.map(({ paths }) => paths)).toEqual([4096, 1024, 1024]);
});

test("an end that the scenario refuses is told, and stops nothing", async () => {
  const pool = openPool(spawnHere, 1, wasm);
  const scenario = additive();
  const [cash] = rangedFields(scenario);
  const inputs = [cash, { ...cash, path: "cash.minimum", low: -1 }];
  const { swings, refused } = await tornado(scenario, pool, { stages: [{ paths: 128, keep: 1 }], inputs });
  pool.close();
  expect(swings).toHaveLength(1);
  expect(refused).toEqual([{ path: "cash.minimum", why: "cash.minimum: expected 0 to 100000, got -1" }]);
});

test("stops when told to", async () => {
  const pool = openPool(spawnHere, 1, wasm);
  const stop = new AbortController();
  const stages = [
    { paths: 128, keep: 3 },
    { paths: 1_000_000, keep: 3 },
  ];
  const onTornado = () => stop.abort(new Error("enough"));
  await expect(tornado(additive(), pool, { stages, signal: stop.signal, onTornado })).rejects.toThrow(
    "enough",
  );
  pool.close();
});

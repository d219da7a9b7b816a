import { expect, test } from "vitest";
import { bisect } from "../../src/stats/bisect";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { seek } from "../../src/run/seek";
import { type Field, fields } from "../../src/scenario/fields";
import { applySet } from "../../src/scenario/set";
import { additive, CASH, chanceOf, COST } from "./additive";
import { wasm } from "./workers";

const fieldOf = (path: string): Field => fields(additive()).find((field) => field.path === path)!;

async function sought(path: string, target: number, paths = 16_384, scenario = additive()) {
  const pool = openPool(spawnHere, 1, wasm);
  try {
    return await seek(scenario, pool, { field: fieldOf(path), target, paths });
  } finally {
    pool.close();
  }
}

test.each([
  ["cash.start", 0.2, (x: number) => chanceOf(x, COST.value), -1],
  ["costs.fixed", 0.5, (x: number) => chanceOf(CASH.value, x), 1],
] as const)("%s: turns round a known function", async (path, target, chance, way) => {
  const exact = bisect((x) => way * (chance(x) - target), 0, 16);
  const { found } = await sought(path, target);
  expect(found!.low).toBeLessThan(exact);
  expect(found!.high).toBeGreaterThan(exact);
  expect(Math.abs(found!.value - exact)).toBeLessThan(0.2);
  expect([found!.lowOpen, found!.highOpen, found!.elsewhere]).toEqual([false, false, 0]);
});

test("it tells how many values it has looked at, one more each time", async () => {
  const told: number[] = [];
  const pool = openPool(spawnHere, 1, wasm);
  const field = fieldOf("cash.start");
  await seek(additive(), pool, { field, target: 0.2, paths: 1024, onWorld: (done) => told.push(done) });
  pool.close();
  expect(told.length).toBeGreaterThan(13);
  expect(told).toEqual(told.map((_, i) => i + 1));
});

test("the answer put back gives the target, on futures of its own too", async () => {
  const { found, target } = await sought("cash.start", 0.2);
  expect(found!.default.low).toBeLessThanOrEqual(target);
  expect(found!.default.high).toBeGreaterThanOrEqual(target);
  const other = applySet(additive(), { "cash.start": found!.value, seed: "another" });
  const again = await sought("costs.fixed", 0.5, 16_384, other);
  const error = (again.default.high - again.default.low) / 2;
  expect(Math.abs(again.default.estimate - target)).toBeLessThan(2 * error);
});

test("sixteen times the futures make the band a quarter as wide", async () => {
  const width = async (paths: number) => {
    const { found } = await sought("cash.start", 0.2, paths);
    return found!.high - found!.low;
  };
  const ratio = (await width(512)) / (await width(8192));
  expect(ratio).toBeGreaterThan(3);
  expect(ratio).toBeLessThan(5.5);
});

test("what no value within the limits gives is not found, and the ends are told", async () => {
  const { found, from, to, defaultAtFrom, defaultAtTo } = await sought("cash.start", 0.9);
  expect(found).toBeNull();
  expect([from, to]).toEqual([CASH.low / 2, CASH.high * 2]); // half the range's ratio again on either side
  expect(defaultAtFrom.estimate).toBeGreaterThan(defaultAtTo.estimate);
  expect(defaultAtFrom.high).toBeLessThan(0.9);
});

test("what moves nothing is not found", async () => {
  expect((await sought("claims.discount", 0.3, 2048)).found).toBeNull();
});

test("a text cannot be sought", async () => {
  await expect(sought("seed", 0.3, 128)).rejects.toThrow("seed: expected the path of a number");
});

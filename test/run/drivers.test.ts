import { expect, test } from "vitest";
import { drivers } from "../../src/run/drivers";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { toy } from "../fixtures/toy";
import { wasm } from "./workers";

const paths = 4096;

async function driven(size = 1, module: WebAssembly.Module | undefined = wasm) {
  const pool = openPool(spawnHere, size, module);
  try {
    return await drivers(toy(), pool, { paths });
  } finally {
    pool.close();
  }
}

test("growth of demand drives default: low growth is worse, and its tenths lie on either side of the whole", async () => {
  const { drivers: found, default: whole } = await driven();
  const growth = found.find(({ id }) => id === "factor:demand")!;
  expect(growth.defaultAtLow.estimate).toBeGreaterThan(whole.high);
  expect(growth.defaultAtHigh.estimate).toBeLessThan(whole.estimate);
  expect(growth.delta.estimate).toBeGreaterThan(2 * growth.delta.standardError);
  expect(found.map(({ delta }) => delta.estimate)).toEqual(
    found.map(({ delta }) => delta.estimate).sort((a, b) => b - a),
  );
});

test("no index is told as less than nothing", async () => {
  const { drivers: found } = await driven();
  for (const { delta, first } of found) expect(Math.min(delta.low, first.low)).toBeGreaterThanOrEqual(0);
  expect(found.some(({ first }) => first.low === 0)).toBe(true);
});

test("counts the defaults of the run itself", async () => {
  const pool = openPool(spawnHere, 1, wasm);
  const run = await new Simulation(toy(), pool).extend({ paths });
  pool.close();
  expect((await driven()).default).toEqual(run.headline.default);
});

test("neither workers nor engine change a bit", async () => {
  const whole = await driven();
  expect(await driven(3)).toEqual(whole);
  expect(await driven(1, undefined)).toEqual(whole);
});

test("every draw is called as its field is, factors by their own names", async () => {
  const { drivers: found } = await driven();
  const labels = new Map(found.map(({ id, label }) => [id, label]));
  expect(labels.get("factor:credit")).toBe("Credit");
  expect(labels.get("revenue:growth")).toBe("Growth today");
  expect([...labels.keys()].some((id) => /^contract:.*:slip$/.test(id))).toBe(true);
});

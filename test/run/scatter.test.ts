import { expect, test } from "vitest";
import { columnOf } from "../../src/metrics/pathTable";
import { tenthsOf } from "../../src/metrics/sensitivity/scatter";
import { drivers } from "../../src/run/drivers";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { scatter } from "../../src/run/scatter";
import { Simulation } from "../../src/run/simulation";
import { toy } from "../fixtures/toy";
import { wasm } from "./workers";

const effort = { stream: "revenue:growth", outcome: "cash", paths: 2500 } as const;

test("every path keeps its own draw and what it came to", async () => {
  const pool = openPool(spawnHere, 2, wasm);
  const { x, y, fates, drawn } = await scatter(toy(), pool, effort);
  const table = await new Simulation(toy(), pool).columns(0, effort.paths);
  const { drivers: found } = await drivers(toy(), pool, { paths: effort.paths });
  pool.close();
  expect(drawn.label).toBe("Growth today");
  expect(y).toEqual(columnOf(table, "cash"));
  const mean = x.reduce((sum, u) => sum + u, 0) / x.length;
  expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(x.length)); // standard normal
  const lowest = tenthsOf({ headline: "", drawn, outcome: "cash", x, y, fates })[0];
  const same = found.find(({ id }) => id === effort.stream)!;
  expect(lowest.defaults / lowest.paths).toBe(same.defaultAtLow.estimate);
});

test("what is not drawn cannot be shown", async () => {
  const pool = openPool(spawnHere, 1, wasm);
  await expect(scatter(toy(), pool, { ...effort, stream: "x" })).rejects.toThrow(
    "x: expected something that is drawn",
  );
  pool.close();
});

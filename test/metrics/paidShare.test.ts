import { expect, test } from "vitest";
import { report } from "../../cli/report";
import { readings } from "../../src/export/readings";
import { openPool } from "../../src/run/pool";
import { spawnHere } from "../../src/run/here";
import { Simulation } from "../../src/run/simulation";
import { toy } from "../fixtures/toy";
import { wasm } from "../run/workers";

test("of nothing that fell due no share was paid, and nobody says that there was", async () => {
  const scenario = toy({ contracts: [] });
  const pool = openPool(spawnHere, 1, wasm);
  const run = await new Simulation(scenario, pool).extend({ paths: 256 });
  pool.close();
  expect(run.paidShare).toBeNull();
  expect([...readings(run)].filter(({ metric }) => metric === "paid share")).toEqual([]);
  expect(report(run, scenario, { measure: "as they may come", changes: [] })).not.toContain("announced");
});

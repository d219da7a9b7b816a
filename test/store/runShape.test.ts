import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { shippedScenarios } from "../../src/shipped";
import { RunShape } from "../../src/store/runShape";
import * as v from "valibot";
import { toyFirm } from "../fixtures/toy";

const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));

test.each(shippedScenarios().slice(0, 2))(
  "a run of $id can be kept, with all that it tells",
  async (scenario) => {
    const pool = openPool(spawnHere, 1, engine);
    const run = await new Simulation(scenario, pool).extend({ paths: 256 });
    pool.close();
    const kept = structuredClone(run); // as the browser keeps it, also what has no end
    const read = v.safeParse(RunShape, kept);
    expect(read.issues).toBeUndefined();
    expect(read.output).toEqual(kept);
  },
);

test("a run in which nothing fell due, and nobody defaulted, can be kept too", async () => {
  const pool = openPool(spawnHere, 1, engine);
  const firm = toyFirm({ contracts: [], quarters: 4, headline: "2027Q3" });
  const run = structuredClone(await new Simulation(firm, pool).extend({ paths: 256 }));
  pool.close();
  expect([run.paidShare, run.headline.default.estimate]).toEqual([null, 0]);
  expect(v.safeParse(RunShape, run).issues).toBeUndefined();
});

import { afterAll, expect, test } from "vitest";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { noChanges } from "../../src/store/changes";
import { memoryShelves } from "../../src/store/memory";
import { save } from "../../src/store/saving";
import { shippedScenarios } from "../../src/shipped";
import { toy } from "../fixtures/toy";
import { wasm, workers } from "../run/workers";

const pool = openPool(workers().spawn, 1, wasm);
afterAll(() => pool.close());

test("a run of the engine is stored as it is", async () => {
  const scenario = shippedScenarios()[0] ?? toy();
  const run = await new Simulation(scenario, pool).extend({
    paths: 1024,
    signal: new AbortController().signal,
  });
  const store = { ...memoryShelves("a test"), changes: noChanges };
  const saved = await save(store, { name: "A", note: "", base: scenario.id, set: {}, seed: "a", run });
  expect(saved.run).toEqual(run);
});

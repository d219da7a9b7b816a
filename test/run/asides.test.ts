import { expect, test } from "vitest";
import { asideEffort } from "../../src/run/asideEffort";
import { storedAsides } from "../../src/run/asides";
import { attribute } from "../../src/run/attribution";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { tornado } from "../../src/run/tornado";
import { scenarioHash } from "../../src/scenario/hash";
import { toy } from "../fixtures/toy";
import { uncertainty } from "../../src/run/uncertainty";
import { rangedFields } from "../../src/scenario/range";
import { wasm } from "./workers";

test("what comes with the page is what the page works out by itself, to the last bit", async () => {
  const scenario = toy();
  const asides = await storedAsides(scenario, wasm);
  const pool = openPool(spawnHere, 2, wasm);
  const effort = { off: "exogenised", paths: asideEffort.attributed } as const;
  const { worlds, ...attribution } = await attribute(scenario, pool, effort);
  const { swings, ...rest } = await tornado(scenario, pool, { stages: asideEffort.stages });
  expect(worlds.length).toBeGreaterThan(1);
  expect(asides.scenario).toBe(scenarioHash(scenario));
  expect(asides.attribution).toEqual({ ...attribution, worlds: [] });
  const inputs = rangedFields(scenario);
  const doubt = await uncertainty(scenario, pool, { ...asideEffort.doubt, tornado: null, inputs });
  expect(doubt.allInputs?.points).toBeGreaterThan(50);
  expect(asides.uncertainty).toEqual(doubt);
  expect(asides.tornado).toEqual({ ...rest, swings: swings.slice(0, 24) });
});

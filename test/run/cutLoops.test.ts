import { expect, test } from "vitest";
import { attribute } from "../../src/run/attribution";
import { cutLoops } from "../../src/run/cutLoops";
import { spawnHere } from "../../src/run/here";
import { openPool, type Pool } from "../../src/run/pool";
import { applySet } from "../../src/scenario/set";
import type { Off } from "../../src/scenario/worlds";
import { toy } from "../fixtures/toy";
import { wasm } from "./workers";

const paths = 2048;

async function within<Answer>(work: (pool: Pool) => Promise<Answer>): Promise<Answer> {
  const pool = openPool(spawnHere, 1, wasm);
  try {
    return await work(pool);
  } finally {
    pool.close();
  }
}

const cut = (off: Off, strength: number, scenario = toy()) =>
  within((pool) => cutLoops(scenario, pool, { off, strength, set: {}, paths }));

test.each<Off>(["exogenised", "absent"])(
  "%s: is the difference that the attribution shares out",
  async (off) => {
    const { total } = await within((pool) => attribute(toy(), pool, { off, paths }));
    const { change, asSigned, cut: without, sides } = await cut(off, 1);
    expect(asSigned.estimate).toBe(total.allOn.default);
    expect(without.estimate).toBe(total.noneOn.default);
    expect(change.estimate).toBeCloseTo(total.difference.default.estimate, 12);
    expect(sides.filter((side) => side === "failsInBoth" || side === "onlyBase").length / paths).toBe(
      asSigned.estimate,
    );
  },
);

test("loops without strength change not one future", async () => {
  const { change, sides } = await cut("exogenised", 0);
  expect(change.estimate).toBe(0);
  expect(sides.some((side) => side === "onlyBase" || side === "onlyOther")).toBe(false);
});

test("a scenario whose loops are out already is asked as if they were signed", async () => {
  const out = applySet(toy(), {
    "loop.vendor-equity.mode": "absent",
    "loop.funding-reflex.mode": "exogenised",
  });
  expect(await cut("absent", 1, out)).toEqual(await cut("absent", 1));
});

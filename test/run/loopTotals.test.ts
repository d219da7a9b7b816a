import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { attribute } from "../../src/run/attribution";
import { spawnHere } from "../../src/run/here";
import { loopTotals } from "../../src/run/loopTotals";
import { openPool } from "../../src/run/pool";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";

const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));

test.each(["exogenised", "absent"] as const)("%s: the total is what the shares add up to", async (off) => {
  const pool = openPool(spawnHere, 2, engine);
  const some = applySet(toy(), { "loop.funding-reflex.mode": "absent" });
  const effort = { off, paths: 2048 };
  for (const scenario of [toy(), some]) {
    const { loops, total } = await attribute(scenario, pool, effort);
    const { added, fails, paths, loses, lossAdded } = await loopTotals(scenario, pool, effort);
    const { estimate, low, high } = added[off];
    expect(estimate).toBeCloseTo(total.difference.default.estimate, 12);
    expect(low).toBeCloseTo(total.difference.default.low, 14);
    expect(high).toBeCloseTo(total.difference.default.high, 14);
    expect([fails, paths]).toEqual([total.allOn.default, effort.paths]);
    const sum = (losses: Readonly<Record<string, number>>) =>
      Object.values(losses).reduce((a, b) => a + b, 0);
    expect(loses).toBeCloseTo(sum(total.allOn.losses), 10);
    expect(lossAdded[off].estimate).toBeCloseTo(sum(total.allOn.losses) - sum(total.noneOn.losses), 10);
    expect(lossAdded[off].standardError).toBeGreaterThan(0);
    expect(loops.reduce((sum, loop) => sum + loop.default.estimate, 0)).toBeCloseTo(estimate, 12);
  }
  pool.close();
});

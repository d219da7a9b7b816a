import { expect, test } from "vitest";
import { firstScenario } from "../../src/firstScenario";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { wasm } from "../run/workers";

test("nobody may have lost less than nothing, nor raised it, however few futures there are", async () => {
  const pool = openPool(spawnHere, 1, wasm);
  const { losses, byQuarter } = await new Simulation(firstScenario, pool).extend({ paths: 600 });
  pool.close();
  const lost = Object.values(losses).flatMap(({ mean, ifDefault, expectedShortfall }) => [
    mean,
    ifDefault,
    expectedShortfall,
  ]);
  const all = [...lost, ...byQuarter.map(({ raised }) => raised)];
  for (const { estimate, low, high } of all) {
    expect(low).toBeGreaterThanOrEqual(Math.min(0, estimate));
    expect(low).toBeLessThanOrEqual(estimate);
    expect(high).toBeGreaterThanOrEqual(estimate);
  }
});

import { expect, test } from "vitest";
import { anatomyOf } from "../../src/run/anatomy";
import { cutLoops } from "../../src/run/cutLoops";
import { drivers } from "../../src/run/drivers";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { tornado } from "../../src/run/tornado";
import { samplings } from "../../src/scenario/sampling";
import { toy } from "../fixtures/toy";
import { wasm } from "./workers";

test.each(samplings)(
  "the chance of default has one interval wherever it is told, with draws of %s",
  async (sampling) => {
    const scenario = toy({ sampling });
    const paths = 2000;
    const pool = openPool(spawnHere, 1, wasm);
    const loops = { off: "exogenised", strength: 1, set: {} } as const;
    const run = await new Simulation(scenario, pool).extend({ paths });
    const told = [
      (await anatomyOf(scenario, pool, { paths })).failed,
      (await drivers(scenario, pool, { paths })).default,
      (await tornado(scenario, pool, { stages: [{ paths, keep: 9 }] })).default,
      (await cutLoops(scenario, pool, { ...loops, paths })).asSigned,
    ];
    pool.close();
    expect(run.headline.default.low).toBeLessThan(run.headline.default.estimate);
    for (const each of told) expect(each).toEqual(run.headline.default);
  },
);

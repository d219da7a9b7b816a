import { describe, expect, test } from "vitest";
import { report } from "../../cli/report";
import { readings } from "../../src/export/readings";
import { paidShare } from "../../src/metrics/flows";
import { layoutOf } from "../../src/metrics/tally";
import { SCRAMBLINGS } from "../../src/model/layout";
import { openPool } from "../../src/run/pool";
import { spawnHere } from "../../src/run/here";
import { Simulation } from "../../src/run/simulation";
import { wilson } from "../../src/stats/wilson";
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

describe("the interval of the share that was paid", () => {
  const paths = 256;
  /** That share, where of each scrambling's 1,000 so much was paid. */
  function paidOf(paid: (scrambling: number) => number) {
    const scenario = toy();
    const layout = layoutOf(scenario);
    const sums = new Float64Array(layout.sums);
    for (let r = 0; r < SCRAMBLINGS; r++) {
      sums[layout.announcedOf(r)] = 1000;
      sums[layout.paidOf(r)] = paid(r);
      sums[layout.announced] += 1000;
      sums[layout.paid] += paid(r);
    }
    return paidShare({ scenario, layout, tally: { paths, counts: new Int32Array(layout.counts), sums } })!;
  }

  test("where all was paid on every path leaves room for others", () => {
    expect(paidOf(() => 1000)).toEqual({ estimate: 1, ...wilson(paths, paths) });
  });

  test("ends at all and at nothing", () => {
    expect(paidOf((r) => (r === 0 ? 900 : 1000))).toMatchObject({ high: 1 });
    expect(paidOf((r) => (r === 0 ? 100 : 0))).toMatchObject({ low: 0 });
    const between = paidOf((r) => 500 + r);
    expect(between.low).toBeGreaterThan(0.5);
    expect(between.high).toBeLessThan(0.52);
  });
});

import { afterAll, describe, expect, test } from "vitest";
import type { Estimate, Run } from "../../src/metrics/run";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";
import { wasm } from "../run/workers";

const pool = openPool(spawnHere, 1, wasm);
afterAll(() => pool.close());

const runOf = (paths: number, seed = "toy", set = {}): Promise<Run> =>
  new Simulation(applySet(toy({ seed, sampling: "philox" }), set), pool).extend({ paths });

/** Of two hundred runs with seeds of their own: how many intervals have an upper end, and how many of these hold the truth. */
async function covered(paths: number, truth: number, of: (run: Run) => Estimate) {
  let [ended, held] = [0, 0];
  for (let seed = 0; seed < 200; seed++) {
    const { low, high } = of(await runOf(paths, `few ${seed}`));
    if (high === Infinity) continue;
    ended += 1;
    if (low <= truth && truth <= high) held += 1;
  }
  return { ended, share: held / ended };
}

describe("the mean of the worst 5 %", () => {
  const of = ({ losses }: Run) => losses["cloud"].expectedShortfall;

  test("of one path in the tail or of five has no upper end, and of twenty Student's", async () => {
    const [one, five, twenty] = [of(await runOf(20)), of(await runOf(100)), of(await runOf(400))];
    expect([one.low, one.high, five.high]).toEqual([0, Infinity, Infinity]);
    expect(five.low).toBeLessThan(five.estimate);
    expect(Number.isFinite(twenty.high)).toBe(true);
  });

  test.each([200, 400, 1000])("of %i paths its interval holds the truth nine times in ten", async (paths) => {
    const { estimate: truth } = of(await runOf(40_000, "truth"));
    const { ended, share } = await covered(paths, truth, of);
    expect(ended).toBeGreaterThan(paths < 400 ? 170 : 190); // in few of these runs no path has any loss
    expect(share).toBeGreaterThanOrEqual(0.86); // of 0.95, which a skewed tail does not reach; standard error 0.02
  });
});

describe("quantiles", () => {
  test("beyond where amounts are counted are told as that or more", async () => {
    const rich = { ...applySet(toy({ sampling: "philox" }), { "cash.start": 13_000 }), moneyScale: 1 };
    const { byQuarter } = await new Simulation(rich, pool).extend({ paths: 1000 });
    const { p05, p95 } = byQuarter[0].cash;
    for (const told of [p05, p95]) expect(told).toEqual({ estimate: 3968, low: 3968, high: Infinity });
  });

  test("that the largest of few paths do not reach have no upper end, whatever they are of", async () => {
    const { byQuarter, losses } = await runOf(60);
    expect([losses["cloud"].p95.high, byQuarter[3].cash.p95.high]).toEqual([Infinity, Infinity]);
    expect(Number.isFinite(byQuarter[3].cash.p75.high)).toBe(true);
  });
});

describe("what is lost if it defaults", () => {
  const conditional = ({ losses }: Run): Estimate[] => {
    const { ifDefault, shareholders, marks } = losses["cloud"];
    return [ifDefault, shareholders!.taken, marks!.largest, marks!.quarters];
  };
  const marked = { marks: "beforeDefault" };

  test("is not known where none did", async () => {
    const run = await runOf(64, "toy", { ...marked, "cash.start": 1000 });
    expect(run.outcomes.at(-1)?.default.estimate).toBe(0);
    for (const told of conditional(run)) expect(told).toEqual({ estimate: 0, low: 0, high: Infinity });
  });

  test("has no end where one did, and is Student's interval where two did", async () => {
    const after = async (fallen: number): Promise<Run> => {
      for (let paths = 1; ; paths++) {
        const run = await runOf(paths, "toy", marked);
        if (Math.round((run.byQuarter.at(-1)?.default.estimate ?? 0) * paths) === fallen) return run;
      }
    };
    for (const { low, high } of conditional(await after(1))) expect([low, high]).toEqual([0, Infinity]);
    const { estimate, low, high } = (await after(2)).losses["cloud"].ifDefault;
    expect(low).toBe(0);
    expect(high).toBeGreaterThan(2 * estimate); // 12.7 errors, not 1.96
    expect(Number.isFinite(high)).toBe(true);
  });

  test("holds the truth nine times in ten where few did", async () => {
    const of = ({ losses }: Run) => losses["cloud"].ifDefault;
    const { estimate: truth } = of(await runOf(40_000, "truth"));
    const { ended, share } = await covered(1000, truth, of);
    expect(ended).toBeGreaterThan(195); // in few of these runs fewer than two default
    expect(share).toBeGreaterThanOrEqual(0.86);
  });
});

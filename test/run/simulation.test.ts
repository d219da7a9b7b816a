import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { reach } from "../../src/metrics/estimate";
import { columnOf } from "../../src/metrics/pathTable";
import type { Run } from "../../src/metrics/run";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { riskPriced } from "../../src/run/tape/tape";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";
import { wasm, workers } from "./workers";

const scenario = toy();
const staff = workers();
const pool = openPool(staff.spawn, 3, wasm);
afterAll(() => pool.close());

const fresh = () => new Simulation(scenario, pool);

/** The blocks that were asked for since the last look, in order. */
function blocksAsked(): number[] {
  const ranges = staff.calls.splice(0).filter(({ name }) => name === "tally");
  return ranges
    .flatMap(({ given }) => {
      const { from, to } = given[1] as { from: number; to: number };
      return Array.from({ length: to - from }, (_, k) => from + k);
    })
    .sort((a, b) => a - b);
}

const upTo = (n: number) => Array.from({ length: n }, (_, k) => k);

/** Stops an extension after its first few workers were asked. It takes its turns among theirs, which are timers too. */
async function stopped(simulation: Simulation, paths: number): Promise<void> {
  const stop = new AbortController();
  const run = simulation.extend({ paths, signal: stop.signal });
  while (!staff.calls.some(({ name }) => name === "tally"))
    await new Promise((resolve) => setTimeout(resolve));
  stop.abort(new Error("stopped"));
  await expect(run).rejects.toThrow("stopped");
}

test.each([1, 2, 5])("%d workers give the same run, to the last bit", async (size) => {
  const other = openPool(workers().spawn, size, wasm);
  expect(await new Simulation(scenario, other).extend({ paths: 5_000 })).toEqual(
    await fresh().extend({ paths: 5_000 }),
  );
  other.close();
});

test("both engines give the same run", async () => {
  const script = openPool(workers().spawn, 1, undefined);
  expect(await new Simulation(scenario, script).extend({ paths: 300 })).toEqual(
    await fresh().extend({ paths: 300 }),
  );
  script.close();
});

describe("a run that is to know default to within so much", () => {
  const poor = applySet(scenario, { "cash.start": 1, "funding.yearlyLimit": 1 }); // so that many default
  const poorly = () => new Simulation(poor, pool);
  let within = 0;
  beforeAll(async () => {
    within = 0.6 * reach((await poorly().extend({ paths: 2_048 })).headline.default);
  });

  test.each([1, 2, 5])("ends with as many paths, the first at which it does, on %d workers", async (size) => {
    const other = openPool(workers().spawn, size, wasm);
    const run = await new Simulation(poor, other).extend({ paths: 20_480, within });
    other.close();
    expect(run.paths).toBeGreaterThan(2_048);
    expect(run.paths).toBeLessThan(20_480);
    expect(run).toEqual(await poorly().extend({ paths: run.paths }));
    expect(reach(run.headline.default)).toBeLessThanOrEqual(within);
    const before = await poorly().extend({ paths: run.paths - (run.paths > 8_192 ? 1_024 : 512) });
    expect(reach(before.headline.default)).toBeGreaterThan(within);
  });

  test("ends with all paths where they do not", async () => {
    expect((await poorly().extend({ paths: 3_000, within: 1e-6 })).paths).toBe(3_000);
  });

  test("asks for nothing if what was done will do, and goes on from there without it", async () => {
    const simulation = poorly();
    const { paths } = await simulation.extend({ paths: 20_480, within });
    blocksAsked();
    expect((await simulation.extend({ paths: 20_480, within })).paths).toBe(paths);
    expect(blocksAsked()).toEqual([]);
    expect(await simulation.extend({ paths: 20_480 })).toEqual(await poorly().extend({ paths: 20_480 }));
  });
});

describe("an extension", () => {
  test("goes on from what was done, and ends where a single one would", async () => {
    const simulation = fresh();
    blocksAsked();
    expect((await simulation.extend({ paths: 1_000 })).paths).toBe(1_000);
    expect(blocksAsked()).toEqual(upTo(8)); // the last one cut short: it is asked for again
    const more = await simulation.extend({ paths: 3_000 });
    expect(blocksAsked()).toEqual(upTo(24).slice(7));
    expect(more).toEqual(await fresh().extend({ paths: 3_000 }));
  });

  test("of paths that were done asks for nothing", async () => {
    const simulation = fresh();
    await simulation.extend({ paths: 2_560 });
    blocksAsked();
    const before = staff.calls.length;
    expect(await simulation.extend({ paths: 1_000 })).toEqual(await simulation.extend({ paths: 2_560 }));
    expect(staff.calls.length).toBe(before);
  });

  test("tells of smaller runs on the way, each of them what a run of so many paths is", async () => {
    const told: Run[] = [];
    const whole = await fresh().extend({ paths: 12_000, onRun: (run) => told.push(run) });
    const sizes = told.map(({ paths }) => paths);
    expect(sizes.length).toBeGreaterThanOrEqual(2);
    for (const [i, size] of sizes.entries())
      expect(size).toBeGreaterThanOrEqual(i === 0 ? 2_048 : 2 * sizes[i - 1]);
    for (const run of told) expect(run).toEqual(await fresh().extend({ paths: run.paths }));
    expect(whole.paths).toBe(12_000);
    expect(Math.max(...sizes)).toBeLessThan(12_000);
  });

  test("that is stopped rejects with the reason, and the next one ends as if it had not been", async () => {
    const simulation = fresh();
    blocksAsked();
    await stopped(simulation, 40_000);
    expect(blocksAsked().length).toBeLessThan(100);
    expect(await simulation.extend({ paths: 12_000 })).toEqual(await fresh().extend({ paths: 12_000 }));
  });

  test("that begins before answers to a stopped one have come counts no block twice", async () => {
    const simulation = fresh();
    blocksAsked();
    const end = stopped(simulation, 40_000);
    const again = simulation.extend({ paths: 12_000 });
    await end;
    expect(await again).toEqual(await fresh().extend({ paths: 12_000 }));
  });

  test("asks workers that are there before it returns", async () => {
    await fresh().extend({ paths: 128 });
    const before = staff.calls.length;
    const run = fresh().extend({ paths: 128 });
    expect(staff.calls.slice(before).map(({ name }) => name)).toContain("load");
    await run;
  });

  test("while another is under way goes on where that one ends", async () => {
    const simulation = fresh();
    blocksAsked();
    const [less, more] = await Promise.all([1_280, 2_560].map((paths) => simulation.extend({ paths })));
    expect(blocksAsked()).toEqual(upTo(20));
    expect([less.paths, more.paths]).toEqual([1_280, 2_560]);
    expect(more).toEqual(await fresh().extend({ paths: 2_560 }));
  });

  test("that was stopped before it began asks for nothing", async () => {
    const simulation = fresh();
    const before = staff.calls.length;
    await expect(simulation.extend({ paths: 100, signal: AbortSignal.abort("too late") })).rejects.toBe(
      "too late",
    );
    expect(staff.calls.length).toBe(before);
  });

  test.each([0, -1, 1.5, Number.NaN, Infinity])("of %d paths is refused", async (paths) => {
    await expect(fresh().extend({ paths })).rejects.toThrow(
      `paths: expected a whole number above 0, got ${paths}`,
    );
  });
});

test("paths told one by one are those of the run, however they are asked for", async () => {
  const simulation = fresh();
  const whole = await simulation.columns(0, 600);
  const part = await simulation.columns(100, 300);
  expect([whole.rows, part.rows]).toEqual([600, 200]);
  expect(part.data).toEqual(whole.data.map((column) => column.slice(100, 300)));
  const run = await simulation.extend({ paths: 600 });
  const end = run.outcomes.at(-1);
  const outcomes = [...columnOf(whole, "outcome")];
  const counted = [0, 1, 2].map((outcome) => outcomes.filter((found) => found === outcome).length / 600);
  expect(counted).toEqual(
    [end?.paysAsSigned, end?.restructured, end?.default].map((share) => share?.estimate),
  );
  expect(Math.max(...counted)).toBeLessThan(1);
});

test("another measure, seed or number of paths is another run", async () => {
  const runs = await Promise.all([
    fresh().extend({ paths: 128 }),
    fresh().extend({ paths: 256 }),
    new Simulation({ ...scenario, seed: "other" }, pool).extend({ paths: 128 }),
    new Simulation(scenario, pool, riskPriced).extend({ paths: 128 }),
  ]);
  for (const key of ["runId", "fingerprint"] as const)
    expect(new Set(runs.map((run) => run[key])).size).toBe(runs.length);
});

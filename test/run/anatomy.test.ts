import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { Anatomy } from "../../src/metrics/anatomy/anatomy";
import type { CauseId } from "../../src/metrics/anatomy/cause";
import { anatomyOf } from "../../src/run/anatomy";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { causesOf } from "../../src/run/tape/causes";
import { inOrder } from "../../src/run/tape/hearing";
import { streamsOf } from "../../src/run/tape/streams";
import { columnOf } from "../../src/metrics/pathTable";
import { applySet } from "../../src/scenario/set";
import type { Scenario } from "../../src/scenario/scenario";
import { allOurs, ours, quarterly, yearly } from "../fixtures/ours";
import { toy, toyFirm } from "../fixtures/toy";
import { toyParties } from "../fixtures/toyParties";
import { stillValues } from "../fixtures/toyValues";

const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));

async function inPool<T>(ask: (pool: ReturnType<typeof openPool>) => Promise<T>, size = 1): Promise<T> {
  const pool = openPool(spawnHere, size, engine);
  try {
    return await ask(pool);
  } finally {
    pool.close();
  }
}

const anatomy = (scenario: Scenario, size = 1, paths = 1000): Promise<Anatomy> =>
  inPool((pool) => anatomyOf(scenario, pool, { paths }), size);

/** Earns 10 a year and spends 9: whatever goes as planned, it lives. `values` replace assumptions. */
const sound = (values: Record<string, number>, overrides: Partial<Scenario> = {}): Scenario =>
  toyFirm({
    assumptions: {
      ...allOurs({ ...stillValues, "costs.share": 0, "costs.shareLong": 0, "costs.fixed": 9, ...values }),
      "cash.start": ours(2, "bn USD"),
    },
    ...overrides,
  });

const [lab, cloud, , fund] = toyParties;

/** Burns 2 a year; 10 arrive after half a year, if the fund keeps its word. */
const promised = sound(
  { "costs.fixed": 12 },
  {
    parties: [lab, { ...fund, ownCash: ours(0, "bn USD a year") }],
    contracts: [
      {
        kind: "tranche",
        id: "fund-lab",
        label: "Fund invests in Lab",
        from: "fund",
        to: "lab",
        condition: "dated",
        schedule: quarterly("bn USD a quarter", { "2027Q2": 13 }),
        holds: ours(0.8, "probability"),
        inKind: ours(0, "share"),
      },
    ],
  },
);

/** A contract that takes all that is earned if it turns out as announced, and more if it turns out larger. */
const larger = sound(
  {},
  {
    parties: [lab, cloud],
    contracts: [
      {
        kind: "takeOrPay",
        id: "lab-cloud",
        label: "Lab rents from Cloud",
        from: "lab",
        to: "cloud",
        schedule: yearly("bn USD a year", { 2027: 1, 2028: 1, 2029: 1, 2030: 1, 2031: 1 }),
        scale: ours(1, "times announced", 0.2, 1.8),
        firm: ours(1, "share"),
        conditional: ours(0, "share"),
        option: ours(0, "share"),
        holds: ours(1, "probability"),
        cutOrder: 1,
        slip: ours(0, "years"),
        lag: ours(0, "share"),
        paidDirect: ours(1, "share"),
        tail: ours(0, "years"),
        take: ours(1, "share"),
      },
    ],
  },
);

const war = { id: "price-war", label: "Price war", rate: ours(0.1, "a year"), size: ours(-0.6, "log") };
const jumps = [{ ...war, spread: ours(0, "log") }];

const single: [CauseId, Scenario][] = [
  ["revenue", sound({ "revenue.levelVolatility": 0.2, "revenue.levelVolatilityLong": 0.2 })],
  ["jump", sound({}, { jumps })],
  [
    "funding",
    sound({
      ...{ "costs.fixed": 12, "funding.yearlyLimit": 20, "funding.vendorShare": 0 },
      ...{ "funding.closing": 0.6, "funding.closedQuarters": 8, "funding.roundShare": 1 },
    }),
  ],
  ["counterparty", promised],
  ["bills", larger],
];

test.each(single)("where only %s can go wrong, every failure is its doing", async (cause, scenario) => {
  const { failures, causes, none, paths } = await anatomy(scenario);
  expect(failures.length).toBeGreaterThan(20);
  expect(failures.length).toBeLessThan(paths);
  expect(none.estimate).toBe(0);
  for (const { id, share, only } of causes) {
    expect([id, share.estimate, only.estimate]).toEqual(id === cause ? [id, 1, 1] : [id, 0, 0]);
    expect(share.high).toBeGreaterThan(share.low);
  }
});

test("a firm that fails on its plan fails by no single cause", async () => {
  const { failures, none, causes, stories } = await anatomy(toyFirm(), 1, 200);
  expect([failures.length, none.estimate]).toEqual([200, 1]);
  for (const { share } of causes) expect(share.estimate).toBe(0);
  expect(stories.map((story) => [story.causes, story.share.estimate])).toEqual([[[], 1]]);
});

test("a firm that never fails has nothing to explain", async () => {
  const { failures, stories, failed, others } = await anatomy(sound({}), 1, 200);
  expect([failures, stories, failed.estimate]).toEqual([[], [], 0]);
  expect(failed.high).toBeGreaterThan(0);
  expect(others.estimate).toBe(0);
});

test("but for a jump is: the same futures in the scenario without jumps", async () => {
  const volatile = { "revenue.levelVolatility": 0.15, "revenue.levelVolatilityLong": 0.15 };
  const scenario = sound(volatile, { jumps });
  const { failures } = await anatomy(scenario);
  const calm = applySet(scenario, { "jump.price-war.rate": 0 });
  const quarters = await inPool(async (pool) =>
    columnOf(await new Simulation(calm, pool).columns(0, 1000), "defaultQuarter"),
  );
  const saved = failures.map(({ path }) => quarters[path] < 0);
  expect(failures.map(({ causes }) => causes.includes("jump"))).toEqual(saved);
  expect(new Set(saved).size).toBe(2);
});

test("failures are those of the run, with its creditors, and end in not paying them", async () => {
  const scenario = toy();
  const { failures } = await anatomy(scenario);
  const table = await inPool((pool) => new Simulation(scenario, pool).columns(0, 1000));
  const [quarters, missed] = ["defaultQuarter", "firstMissed"].map((id) => columnOf(table, id));
  const fallen = [...quarters.keys()].filter((path) => quarters[path] >= 0);
  expect(failures.map(({ path }) => path)).toEqual(fallen);
  expect(failures.map(({ creditor }) => creditor)).toEqual(
    fallen.map((path) => scenario.contracts[missed[path]]?.id ?? null),
  );
  for (const { chain, quarter } of failures) {
    const last = chain.at(-1);
    expect([last?.kind, last?.quarter]).toEqual(["unpaid", quarter]);
    expect(last?.amount).toBeGreaterThan(0);
    const order = chain.map((event) => event.quarter);
    expect(order).toEqual([...order].sort());
  }
});

test("each typical future belongs to its story, and stories and the rest make up all failures", async () => {
  const { failures, stories, others } = await anatomy(toy());
  expect(stories.length).toBeGreaterThanOrEqual(3);
  expect(stories.length).toBeLessThanOrEqual(5);
  const shares = [...stories.map(({ share }) => share.estimate), others.estimate];
  expect(shares.reduce((sum, x) => sum + x, 0)).toBeCloseTo(1, 12);
  for (const { causes, typical, failure, future } of stories) {
    expect(failures).toContainEqual(failure);
    expect([failure.path, future.path]).toEqual([typical, typical]);
    expect(future.defaultQuarter).toBe(failure.quarter);
    expect(failure.causes).toEqual(expect.arrayContaining([...causes]));
    expect(future.cash.length).toBe(future.unpaid["cloud"]?.length ?? future.cash.length);
  }
});

test("the number of workers changes no bit", async () => {
  expect(await anatomy(toy(), 3)).toEqual(await anatomy(toy(), 1));
});

test("every stream of draws has one cause, and none is unknown", () => {
  const scenario = toy();
  const streams = inOrder(streamsOf(scenario)).map(({ id }) => id);
  const causes = causesOf(scenario);
  expect(causes.flatMap((cause) => [...cause.streams]).sort()).toEqual(streams.sort());
  expect(causes.map(({ id }) => id)).not.toContain("other");
});

test("stops when told to", async () => {
  const stop = new AbortController();
  const onPaths = () => stop.abort(new Error("enough"));
  const stopped = inPool((pool) => anatomyOf(toy(), pool, { paths: 20_000, signal: stop.signal, onPaths }));
  await expect(stopped).rejects.toThrow("enough");
});

test("asks for a whole number of paths", async () => {
  await expect(anatomy(toy(), 1, 0)).rejects.toThrow("paths: expected a whole number above 0, got 0");
});

test("what is due and neither paid, left unpaid nor put off by a deferral that begins is no more than was cut", async () => {
  const { stories } = await anatomy(toy());
  expect(stories.length).toBeGreaterThan(0);
  for (const { future } of stories)
    future.due.forEach((due, q) => {
      const unpaid = Object.values(future.unpaid).reduce((sum, amounts) => sum + (amounts[q] ?? 0), 0);
      const begins = (future.deferred[q - 1] ?? 0) > 0 ? 0 : (future.deferred[q] ?? 0);
      const rest = due - (future.paid[q] ?? 0) - begins - unpaid;
      expect(rest).toBeGreaterThan(-1e-9);
      expect(rest).toBeLessThan((future.cut[q] ?? 0) + 1e-9);
    });
});

import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { attribute } from "../../src/run/attribution";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { applySet } from "../../src/scenario/set";
import type { Scenario } from "../../src/scenario/scenario";
import type { Off } from "../../src/scenario/worlds";
import { toy, toyFirm } from "../fixtures/toy";

const engine = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));

async function attributed(scenario: Scenario, off: Off = "exogenised", size = 1, paths = 2500) {
  const pool = openPool(spawnHere, size, engine);
  try {
    return await attribute(scenario, pool, { off, paths });
  } finally {
    pool.close();
  }
}

test.each<Off>(["exogenised", "absent"])("%s: the parts make up the whole", async (off) => {
  const { loops, total, worlds, paths } = await attributed(toy(), off);
  expect([paths, worlds.length, loops.length]).toEqual([2500, 64, 6]);
  const half = [
    0, 1, 1, 2, 1, 2, 2, 3, 1, 2, 2, 3, 2, 3, 3, 4, 1, 2, 2, 3, 2, 3, 3, 4, 2, 3, 3, 4, 3, 4, 4, 5,
  ];
  expect(worlds.map(({ on }) => on.length)).toEqual([...half, ...half.map((on) => on + 1)]);
  const outcomes = [
    ...(["default", "expectedShortfall"] as const).map(
      (id) =>
        [
          loops.map((loop) => loop[id].estimate),
          total.allOn[id] - total.noneOn[id],
          total.difference[id].estimate,
        ] as const,
    ),
    ...(["losses", "shareholders"] as const).flatMap((whose) =>
      Object.keys(total.allOn[whose]).map(
        (id) =>
          [
            loops.map((loop) => loop[whose][id].estimate),
            total.allOn[whose][id] - total.noneOn[whose][id],
            total.difference[whose][id].estimate,
          ] as const,
      ),
    ),
  ];
  for (const [parts, whole, said] of outcomes) {
    expect(Math.abs(parts.reduce((sum, x) => sum + x, 0) - whole)).toBeLessThan(1e-12);
    expect(said).toBe(whole);
  }
  expect(loops.some((loop) => loop.default.estimate !== 0 && loop.default.standardError > 0)).toBe(true);
});

test("the number of workers changes no bit", async () => {
  expect(await attributed(toy(), "absent", 3)).toEqual(await attributed(toy(), "absent", 1));
});

test("a loop without strength changes no future, and the only other loop everything", async () => {
  const only = {
    "loop.vendor-equity.strength": 0,
    "loop.backlog-reflex.mode": "absent",
    "loop.warrants.mode": "absent",
    "loop.capacity-build.mode": "exogenised",
    "loop.margin.mode": "exogenised",
  };
  const { loops, total } = await attributed(applySet(toy(), only));
  const nothing = { estimate: 0, standardError: 0, low: 0, high: 0 };
  const [idle, other] = loops;
  expect(idle.default).toMatchObject({ estimate: 0, standardError: 0 });
  expect(idle.default.high).toBeCloseTo(1.96 / (2500 + 2), 5); // nobody told it that the strength is 0
  expect(idle.default.low).toBe(-idle.default.high);
  expect(idle.expectedShortfall).toEqual(nothing);
  for (const loss of Object.values(idle.losses)) expect(loss).toEqual(nothing);
  expect(other.default.estimate).toBeCloseTo(total.difference.default.estimate, 14);
  expect(other.default.standardError).toBeCloseTo(total.difference.default.standardError, 14);
});

test("the only loop that runs is told as all of them are, to the last digit of every interval", async () => {
  const others = ["vendor-equity", "backlog-reflex", "warrants", "capacity-build", "margin"];
  const off = Object.fromEntries(others.map((id) => [`loop.${id}.mode`, "absent"]));
  const { loops, total } = await attributed(applySet(toy(), off));
  const [{ id, label, ...told }, ...more] = loops;
  expect([id, label.length > 0, more]).toEqual(["funding-reflex", true, []]);
  expect(told).toEqual(total.difference);
});

test("loops that are off in the scenario stay off and have no part", async () => {
  const { loops, worlds } = await attributed(applySet(toy(), { "loop.vendor-equity.mode": "absent" }));
  expect([loops.map(({ id }) => id), worlds.length]).toEqual([
    ["funding-reflex", "capacity-build", "backlog-reflex", "warrants", "margin"],
    32,
  ]);
});

test("the worlds are the scenario's own runs, and the years end in the headline", async () => {
  const { years, total, headline } = await attributed(toy());
  const last = years.find(({ quarter }) => quarter === headline);
  expect(last?.allOn).toBe(total.allOn.default);
  expect(last?.noneOn).toBe(total.noneOn.default);
  expect(last?.difference.standardError).toBeCloseTo(total.difference.default.standardError, 14);
});

test("where nobody is there to lose, nothing is lost with loops or without", async () => {
  const { total, loops } = await attributed(toyFirm({ loops: toy().loops }), "exogenised", 1, 256);
  expect([total.allOn, total.noneOn].map((world) => world.expectedShortfall)).toEqual([0, 0]);
  expect(loops.map((loop) => [loop.expectedShortfall.estimate, loop.losses])).toEqual(
    loops.map(() => [0, {}]),
  );
});

test("stops when told to", async () => {
  const pool = openPool(spawnHere, 1, engine);
  const stop = new AbortController();
  const onPaths = () => stop.abort(new Error("enough"));
  const effort = { off: "exogenised", paths: 20_000, signal: stop.signal, onPaths } as const;
  await expect(attribute(toy(), pool, effort)).rejects.toThrow("enough");
  pool.close();
});

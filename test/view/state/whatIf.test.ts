import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import type { Scenario } from "../../../src/scenario/scenario";
import { applySet } from "../../../src/scenario/set";
import type { Explorer } from "../../../src/view/state/explorer";
import { whatIf } from "../../../src/view/state/whatIf";
import { fakeTornado } from "../../charts/tornado.fixture";
import { toy } from "../../fixtures/toy";
import { fakeExplorer } from "../fake/explorer";

const start = () => {
  const base = toy();
  const scenario = signal<Scenario>(base);
  const explorer = {
    ...fakeExplorer,
    seek: vi.fn<Explorer["seek"]>(fakeExplorer.seek),
    breaking: vi.fn<Explorer["breaking"]>(fakeExplorer.breaking),
  };
  const state = whatIf({
    explorer,
    scenario,
    base: signal(base),
    tornado: signal({
      ...fakeTornado,
      swings: fakeTornado.swings.filter(({ path }) => path === "cash.start"),
    }),
  });
  return { scenario, explorer, ...state };
};

test("what is sought is sought about the scenario on screen, where the slider of the base goes", async () => {
  const { scenario, explorer, sought } = start();
  scenario.value = applySet(toy(), { "cash.start": 40 });
  sought.ask({ path: "cash.start", target: 0.25 });
  await vi.waitFor(() => expect(sought.answer.value?.found?.value).toBe(20), 20_000);
  const [of, effort] = explorer.seek.mock.calls[0];
  expect(of).toBe(scenario.value);
  expect(effort.reach!.to).toBeLessThan(40);
  expect(sought.stale.value).toBe(false);
  scenario.value = toy();
  expect(sought.stale.value).toBe(true);
});

test("a newer question stops the older one", async () => {
  const { explorer, sought } = start();
  const stops: AbortSignal[] = [];
  explorer.seek.mockImplementation(async (of, effort) => {
    stops.push(effort.signal);
    return fakeExplorer.seek(of, effort);
  });
  sought.ask({ path: "cash.start", target: 0.25 });
  sought.ask({ path: "revenue.growth", target: 0.25 });
  await vi.waitFor(() => expect(sought.answer.value?.path).toBe("revenue.growth"), 20_000);
  expect(stops.map(({ aborted }) => aborted)).toEqual([true, false]);
});

test("a combined change may move what swings, over the ranges of the base", async () => {
  const { explorer, broken, canBreak } = start();
  expect(canBreak.value).toBe(true);
  broken.ask({ target: 0.5 });
  await vi.waitFor(() => expect(broken.answer.value?.considered).toEqual(["Cash today"]), 20_000);
  const [, { inputs }] = explorer.breaking.mock.calls[0];
  expect(inputs.map(({ path, low, high }) => [path, low, high])).toEqual([["cash.start", 10, 14]]);
});

import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import { createComparison } from "../../../src/view/state/comparison";
import type { Contender } from "../../../src/view/state/contender";
import { createLibrary } from "../../../src/view/state/library";
import { toy } from "../../fixtures/toy";
import { fakeDifferences, fakeSimulator } from "../fake/simulator";

const contender = (key: string, set: Contender["working"]["set"]): Contender => ({
  key,
  name: key,
  note: "",
  working: { base: "toy", set },
});
const offered = signal([
  contender("now", { "cash.start": 40 }),
  contender("base:toy", {}),
  contender("broken", { seed: "broken" }),
  contender("lost", { "no.such.field": 1 }),
]);
const start = () =>
  createComparison({
    simulator: fakeSimulator(0),
    pairedDifferences: fakeDifferences,
    library: createLibrary(toy(), {
      fetchShipped: async () => [toy()],
      fetchHeadlines: async () => new Map(),
    }),
    offered,
  });

test("the first chosen is the base, and any other can be made it", () => {
  const comparison = start();
  comparison.toggle("now");
  comparison.toggle("base:toy");
  expect(comparison.chosen.value).toEqual(["now", "base:toy"]);
  comparison.makeBase("base:toy");
  expect(comparison.chosen.value).toEqual(["base:toy", "now"]);
  comparison.toggle("base:toy");
  expect(comparison.chosen.value).toEqual(["now"]);
});

test("each is run on the same number of paths and held against the base", async () => {
  const comparison = start();
  comparison.show("toy", true);
  await comparison.compute();
  const [base, other] = comparison.results.value;
  expect([base?.run.paths, other?.run.paths]).toEqual([comparison.paths.value, comparison.paths.value]);
  expect(base?.differences).toEqual([]);
  expect(other?.differences[0]?.estimate).toBeLessThan(0);
  expect(comparison.busy.value).toBe(false);
});

test("a scenario compared with itself differs by exactly nothing", async () => {
  const comparison = start();
  offered.value = [...offered.value, contender("twin", {})];
  comparison.toggle("base:toy");
  comparison.toggle("twin");
  await comparison.compute();
  expect(
    comparison.results.value[1]?.differences.map(({ estimate, low, high }) => [estimate, low, high]),
  ).toEqual([[0, 0, 0]]);
});

test.each(["broken", "lost"])(
  "one that cannot be run (%s) is said so, and what was done before is kept",
  async (key) => {
    const comparison = start();
    comparison.toggle("base:toy");
    comparison.toggle(key);
    await comparison.compute();
    expect(comparison.failure.value).toMatch(/expected/);
    expect(comparison.results.value).toHaveLength(1);
  },
);

test("closed before it was finished, it is begun anew when it is opened again", async () => {
  const comparison = start();
  comparison.show("toy", true);
  const closing = comparison.results.subscribe((found) => {
    if (found.length === 1) queueMicrotask(comparison.close);
  });
  await comparison.compute();
  closing();
  expect(comparison.results.value).toEqual([]);
  await comparison.reopen(Promise.resolve());
  expect(comparison.results.value.map(({ contender: { key } }) => key)).toEqual(["base:toy", "now"]);
});

test("closing stops it", async () => {
  const comparison = start();
  comparison.show("toy", true);
  const done = comparison.compute();
  comparison.close();
  await done;
  expect([comparison.results.value, comparison.failure.value, comparison.open.value]).toEqual([
    [],
    null,
    false,
  ]);
  await vi.waitFor(() => expect(comparison.busy.value).toBe(false), 20_000);
});

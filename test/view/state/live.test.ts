import { signal } from "@preact/signals";
import { expect, onTestFinished, test, vi } from "vitest";
import type { Run } from "../../../src/metrics/run";
import { STORED_PATHS } from "../../../src/run/stored";
import type { Scenario } from "../../../src/scenario/scenario";
import { followScenario, pathGoals, previewPaths, restsAfter } from "../../../src/view/state/live";
import type { Effort, Simulator } from "../../../src/view/state/simulator";
import { toy } from "../../fixtures/toy";
import { fakeRun } from "../fake/simulator";

interface Call extends Effort {
  readonly scenario: Scenario;
  answer(run: Run): void;
  fail(cause: Error): void;
}

/** A simulator that answers when it is told to. */
function byHand(painted?: () => Promise<void>) {
  const calls: Call[] = [];
  const simulator: Simulator = {
    ...(painted && { painted }),
    priceRisk: () => Promise.reject(new Error("not asked for here")),
    loopTotals: () => Promise.reject(new Error("not asked for here")),
    attribute: () => Promise.reject(new Error("not asked for here")),
    simulate: (scenario, effort) =>
      new Promise((answer, fail) => {
        calls.push({ scenario, ...effort, answer, fail });
        effort.signal.addEventListener("abort", () => fail(effort.signal.reason as Error));
      }),
    pathColumns: () => Promise.reject(new Error("not asked for")),
  };
  const scenario = signal(toy({ title: "first" }));
  const dragging = signal(false);
  return { calls, scenario, dragging, live: followScenario({ simulator, scenario, dragging }) };
}
const last = (calls: readonly Call[]): Call => calls.at(-1) as Call;
const settle = () => vi.waitFor(() => Promise.resolve()).then(() => new Promise((done) => setTimeout(done)));

test("nothing is computed before it is told to start", () => {
  const { calls, live } = byHand();
  expect(calls).toHaveLength(0);
  live.start();
  expect(calls).toHaveLength(1);
});

test("one run is in flight, and the newest of many scenarios wins", async () => {
  const { calls, scenario, live } = byHand();
  live.start();
  for (let k = 0; k < 60; k++) scenario.value = toy({ title: `move ${k}` });
  expect(calls).toHaveLength(1);
  calls[0]?.onRun?.(fakeRun(last(calls).scenario, 2_048));
  await settle();
  expect(calls).toHaveLength(2);
  expect(calls[1]?.scenario.title).toBe("move 59");
});

test("a result is shown before it is asked whether it is out of date", async () => {
  const { calls, scenario, live } = byHand();
  live.start();
  const first = last(calls);
  scenario.value = toy({ title: "second" });
  first.onRun?.(fakeRun(first.scenario, 2_048));
  expect(live.run.value?.scenario.title).toBe("first");
  expect(first.signal.aborted).toBe(true);
});

test("a drag asks for few paths, letting go for all of them", async () => {
  const { calls, scenario, dragging, live } = byHand();
  live.start(fakeRun(scenario.value, 20_480));
  last(calls).answer(fakeRun(scenario.value, 20_480));
  await settle();
  dragging.value = true;
  scenario.value = toy({ title: "moved" });
  expect(last(calls)).toMatchObject({ paths: previewPaths, gently: true });
  last(calls).answer(fakeRun(scenario.value, previewPaths));
  await settle();
  expect(["live", "good"]).toContain(live.status.value);
  dragging.value = false;
  expect(last(calls)).toMatchObject({ paths: 20_480, gently: false });
});

test("where workers share the page's cores, a moving hand's next run is asked for once the last is painted", async () => {
  const frames: (() => void)[] = [];
  const { calls, scenario, dragging, live } = byHand(() => new Promise((paint) => frames.push(paint)));
  live.start(fakeRun(scenario.value, 20_480));
  last(calls).answer(fakeRun(scenario.value, 20_480));
  await settle();
  expect(frames).toHaveLength(0); // nobody waits while no hand moves
  dragging.value = true;
  scenario.value = toy({ title: "moved" });
  const first = last(calls);
  scenario.value = toy({ title: "moved on" });
  first.answer(fakeRun(first.scenario, previewPaths));
  await settle();
  expect(live.run.value?.scenario.title).toBe("moved"); // shown at once
  expect(last(calls)).toBe(first);
  scenario.value = toy({ title: "on and on" });
  frames.shift()?.();
  await settle();
  expect(last(calls)).toMatchObject({ paths: previewPaths, scenario: { title: "on and on" } });
  last(calls).answer(fakeRun(scenario.value, previewPaths));
  await settle();
  dragging.value = false;
  frames.shift()?.();
  await settle();
  expect(last(calls)).toMatchObject({ paths: 20_480, scenario: { title: "on and on" } });
  live.close();
});

test("where nothing can be painted, a moving hand's next run is asked for all the same", async () => {
  const { calls, scenario, dragging, live } = byHand(() => Promise.reject(new Error("no workers")));
  live.start(fakeRun(scenario.value, 20_480));
  last(calls).answer(fakeRun(scenario.value, 20_480));
  await settle();
  dragging.value = true;
  scenario.value = toy({ title: "moved" });
  last(calls).fail(new Error("no workers"));
  await settle();
  expect(live.message.value).toBe("no workers");
  scenario.value = toy({ title: "moved on" });
  expect(last(calls).scenario.title).toBe("moved on");
  live.close();
});

/** A slider that is taken hold of once all has settled, under timers that a test moves. */
async function takenHoldOf() {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const all = byHand();
  all.live.start(fakeRun(all.scenario.value, 20_480));
  last(all.calls).answer(fakeRun(all.scenario.value, 20_480));
  await vi.advanceTimersByTimeAsync(0);
  all.dragging.value = true;
  return all;
}

test("a slider that is held still refines, and few paths are asked for again once it moves", async () => {
  const { calls, scenario, live } = await takenHoldOf();
  for (let k = 0; k < 3; k++) {
    await vi.advanceTimersByTimeAsync(restsAfter - 1);
    scenario.value = toy({ title: `move ${k}` });
    expect(last(calls).paths).toBe(previewPaths);
    last(calls).answer(fakeRun(scenario.value, previewPaths));
  }
  await vi.advanceTimersByTimeAsync(restsAfter);
  expect(last(calls)).toMatchObject({ paths: 20_480, scenario: { title: "move 2" } });
  last(calls).onRun?.(fakeRun(scenario.value, 4_096));
  const refining = last(calls);
  scenario.value = toy({ title: "on" });
  expect(refining.signal.aborted).toBe(true);
  await vi.advanceTimersByTimeAsync(0);
  expect(last(calls)).toMatchObject({ paths: previewPaths, scenario: { title: "on" } });
  live.close();
});

test("what a drag is seen against is what had settled when it began, also after a rest on the way", async () => {
  const { calls, scenario, live } = await takenHoldOf();
  scenario.value = toy({ title: "rest" });
  last(calls).answer(fakeRun(scenario.value, previewPaths));
  await vi.advanceTimersByTimeAsync(restsAfter);
  last(calls).answer(fakeRun(scenario.value, 20_480));
  await vi.advanceTimersByTimeAsync(0);
  expect(live.status.value).toBe("settled");
  scenario.value = toy({ title: "on" });
  last(calls).answer(fakeRun(scenario.value, previewPaths));
  await vi.advanceTimersByTimeAsync(0);
  expect(live.ghost.value?.scenario.title).toBe("first");
  live.close();
});

test("fewer paths will do if they know default to within what is wanted, and more certainty does them all", async () => {
  const { calls, scenario, live } = byHand();
  live.suffice(0.01);
  live.start();
  expect(last(calls)).toMatchObject({ paths: 20_480, within: 0.01 });
  const some = fakeRun(scenario.value, 4_096);
  const { estimate } = some.headline.default;
  const near = { ...some.headline, default: { estimate, low: estimate - 0.009, high: estimate + 0.009 } };
  last(calls).answer({ ...some, headline: near });
  await settle();
  expect([live.status.value, calls.length]).toEqual(["settled", 1]);
  live.moreCertainty();
  expect(last(calls)).toMatchObject({ paths: 20_480, within: 0 });
  expect(live.status.value).not.toBe("settled");
});

test("a larger run is never replaced by a smaller one of the same inputs", async () => {
  const { calls, live } = byHand();
  live.start();
  last(calls).onRun?.(fakeRun(last(calls).scenario, 8_192));
  last(calls).onRun?.(fakeRun(last(calls).scenario, 2_048));
  expect(live.run.value?.paths).toBe(8_192);
});

test("a stored result is shown at once and found identical or different", async () => {
  for (const [fingerprint, found] of [
    ["same", "identical"],
    ["other", "different"],
  ] as const) {
    const { calls, scenario, live } = byHand();
    const stored = { ...fakeRun(scenario.value, 20_480), fingerprint: "same" };
    live.start(stored);
    expect([live.status.value, live.run.value]).toEqual(["stored", stored]);
    last(calls).onRun?.(fakeRun(scenario.value, 2_048));
    expect(live.run.value).toBe(stored);
    last(calls).answer({ ...stored, fingerprint });
    await settle();
    expect([live.status.value, live.check.value]).toEqual(["settled", found]);
  }
});

test("a failed run keeps the last good result and says why; a change tries again", async () => {
  const { calls, scenario, live } = byHand();
  live.start();
  last(calls).answer(fakeRun(last(calls).scenario, 20_480));
  await settle();
  const good = live.run.value;
  scenario.value = toy({ title: "second" });
  last(calls).fail(new Error("worker: expected an answer, got silence"));
  await settle();
  expect([live.status.value, live.message.value, live.run.value]).toEqual([
    "error",
    "worker: expected an answer, got silence",
    good,
  ]);
  expect(calls).toHaveLength(2);
  scenario.value = toy({ title: "third" });
  expect(calls).toHaveLength(3);
  expect(live.status.value).toBe("live");
});

test("stop keeps what there is; a change while stopped is stale; continue computes it", async () => {
  const { calls, scenario, live } = byHand();
  live.start();
  last(calls).onRun?.(fakeRun(last(calls).scenario, 2_048));
  live.stop();
  expect(live.status.value).toBe("stopped");
  expect(last(calls).signal.aborted).toBe(true);
  scenario.value = toy({ title: "second" });
  await settle();
  expect([live.status.value, calls.length]).toEqual(["stale", 1]);
  live.resume();
  expect([live.status.value, last(calls).scenario.title]).toEqual(["live", "second"]);
});

test("more certainty runs the same scenario on more paths, and keeps the picture meanwhile", async () => {
  const { calls, live } = byHand();
  live.start();
  last(calls).answer(fakeRun(last(calls).scenario, 20_480));
  await settle();
  live.moreCertainty();
  expect(last(calls).paths).toBe(102_400);
  expect([live.run.value?.paths, live.status.value]).toEqual([20_480, "good"]);
});

test("the result before the change is the ghost until the new one has settled", async () => {
  const { calls, scenario, live } = byHand();
  live.start();
  last(calls).answer(fakeRun(last(calls).scenario, 20_480));
  await settle();
  expect(live.ghost.value).toBeNull();
  scenario.value = toy({ title: "second" });
  last(calls).onRun?.(fakeRun(scenario.value, 2_048));
  expect(live.ghost.value?.scenario.title).toBe("first");
  last(calls).answer(fakeRun(scenario.value, 20_480));
  await settle();
  expect(live.ghost.value).toBeNull();
  expect(live.before.value?.scenario.title).toBe("first");
});

test("verify computes the same paths once more", async () => {
  const { calls, live } = byHand();
  live.start();
  const run = fakeRun(last(calls).scenario, 20_480);
  last(calls).answer(run);
  await settle();
  live.verify();
  last(calls).answer(run);
  await settle();
  expect([calls.length, live.check.value]).toEqual([2, "identical"]);
});

test("the result that comes with the page has as many paths as the page simulates by itself", () => {
  expect(STORED_PATHS).toBe(pathGoals[0]);
});

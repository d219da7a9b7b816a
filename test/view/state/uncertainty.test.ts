import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import type { Scenario } from "../../../src/scenario/scenario";
import { applySet } from "../../../src/scenario/set";
import type { Explorer } from "../../../src/view/state/explorer";
import { howSure } from "../../../src/view/state/uncertainty";
import { fakeUncertainty } from "../../charts/uncertainty.fixture";
import { toy } from "../../fixtures/toy";
import { fakeExplorer } from "../fake/explorer";

const start = (shipped: Explorer["shippedUncertainty"] = async () => null) => {
  const scenario = signal<Scenario>(toy());
  const settled = signal<Scenario | null>(scenario.peek());
  const asked = vi.fn<Explorer["uncertainty"]>(fakeExplorer.uncertainty);
  const explorer = { ...fakeExplorer, uncertainty: asked, shippedUncertainty: shipped };
  const later = signal(false);
  const found = howSure({ explorer, settled, scenario, later });
  return { scenario, settled, later, asked, found };
};

test("it is worked out once a reader looks at it, goes on out of sight, and not twice", async () => {
  const { asked, found, scenario, settled } = start();
  expect(asked).not.toHaveBeenCalled();
  found.inSight.value = true;
  found.inSight.value = false;
  await vi.waitFor(() => expect(found.answer.value).toBe(fakeUncertainty), 20_000);
  const [of, { inputs }] = asked.mock.calls[0];
  expect(of).toEqual(scenario.peek());
  expect(inputs.length).toBeGreaterThan(0);
  await vi.waitFor(() => expect(found.busy.value).toBe(false), 20_000);
  settled.value = null; // more certainty is asked for
  settled.value = scenario.peek();
  found.inSight.value = true;
  expect(asked).toHaveBeenCalledTimes(1);
  found.close();
});

test("it waits for what comes first", async () => {
  const { asked, found, later } = start();
  later.value = true;
  found.inSight.value = true;
  expect([asked.mock.calls.length, found.busy.value]).toEqual([0, true]);
  later.value = false;
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1), 20_000);
  found.close();
});

test("it tells how far it is", async () => {
  const { asked, found } = start();
  asked.mockImplementation((_, { onForms, onPoints }) => {
    onForms?.(2, 9);
    onPoints?.(7, 100);
    return new Promise(() => {});
  });
  found.inSight.value = true;
  await vi.waitFor(() => expect(found.progress.value).toEqual({ forms: [2, 9], points: [7, 100] }), 20_000);
  expect(found.busy.value).toBe(true);
  found.close();
});

test("a change stops it, and what was found stays and says that it is of before", async () => {
  const { asked, found, scenario, settled } = start();
  found.inSight.value = true;
  await vi.waitFor(() => expect(found.answer.value).toBe(fakeUncertainty), 20_000);
  const next = applySet(toy(), { "cash.start": 40 });
  settled.value = null;
  scenario.value = next;
  expect([found.stale.value, found.answer.value]).toEqual([true, fakeUncertainty]);
  found.inSight.value = false;
  settled.value = next;
  expect(asked).toHaveBeenCalledTimes(1); // nobody looks
  found.inSight.value = true;
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(2), 20_000);
  settled.value = null;
  expect(asked.mock.calls[1][1].signal.aborted).toBe(true);
  found.close();
});

test("what came with the page is told at once, unasked, and not worked out again; another scenario's is", async () => {
  const { asked, found, scenario, settled } = start(async (of) =>
    of.assumptions["cash.start"].value === 40 ? null : fakeUncertainty,
  );
  await vi.waitFor(() => expect(found.answer.value).toBe(fakeUncertainty), 20_000);
  found.inSight.value = true;
  expect([found.hasShipped.value, found.busy.value, found.stale.value]).toEqual([true, false, false]);
  expect(asked).not.toHaveBeenCalled();
  scenario.value = applySet(toy(), { "cash.start": 40 });
  expect([found.hasShipped.value, found.stale.value, found.answer.value]).toEqual([
    false,
    true,
    fakeUncertainty,
  ]);
  settled.value = scenario.value;
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1), 20_000);
  found.close();
});

test("where what came with the page cannot be had it is worked out", async () => {
  const { asked, found } = start(() => Promise.reject(new Error("no such file")));
  found.inSight.value = true;
  await vi.waitFor(() => expect(asked).toHaveBeenCalledTimes(1), 20_000);
  expect(found.failure.value).toBeNull();
  found.close();
});

import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import type { Tornado } from "../../../src/metrics/sensitivity/tornado";
import type { Scenario } from "../../../src/scenario/scenario";
import { applySet } from "../../../src/scenario/set";
import type { Explorer } from "../../../src/view/state/explorer";
import { howSure } from "../../../src/view/state/uncertainty";
import { fakeTornado } from "../../charts/tornado.fixture";
import { fakeUncertainty } from "../../charts/uncertainty.fixture";
import { toy } from "../../fixtures/toy";
import { fakeExplorer } from "../fake/explorer";

const start = () => {
  const scenario = signal<Scenario>(toy());
  const settled = signal<Scenario | null>(scenario.peek());
  const drivers = { tornado: signal<Tornado | null>(null), busy: signal(true), stale: signal(false) };
  const asked = vi.fn<Explorer["uncertainty"]>(fakeExplorer.uncertainty);
  const explorer = { ...fakeExplorer, uncertainty: asked };
  const found = howSure({ explorer, settled, scenario, base: signal(toy()), drivers });
  return { scenario, settled, drivers, asked, found };
};

test("it is asked last of all, once what drives the answer is known", async () => {
  const { drivers, asked, found, scenario } = start();
  drivers.tornado.value = fakeTornado; // a first one, which is still being refined
  expect(asked).not.toHaveBeenCalled();
  drivers.busy.value = false;
  await vi.waitFor(() => expect(found.answer.value).toBe(fakeUncertainty));
  const [of, { tornado, inputs }] = asked.mock.calls[0];
  expect([of, tornado]).toEqual([scenario.peek(), fakeTornado]);
  expect(inputs.length).toBeGreaterThan(0);
  found.close();
});

test("a change stops it, and what was found stays and says that it is of before", async () => {
  const { drivers, asked, found, scenario, settled } = start();
  drivers.tornado.value = fakeTornado;
  drivers.busy.value = false;
  await vi.waitFor(() => expect(found.answer.value).toBe(fakeUncertainty));
  settled.value = null;
  scenario.value = applySet(toy(), { "cash.start": 40 });
  expect(asked.mock.calls[0][1].signal.aborted).toBe(true);
  expect([found.stale.value, found.answer.value]).toEqual([true, fakeUncertainty]);
  found.close();
});

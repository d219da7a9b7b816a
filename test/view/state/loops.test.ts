import { signal } from "@preact/signals";
import { expect, test, vi } from "vitest";
import type { Scenario } from "../../../src/scenario/scenario";
import { loopEffect } from "../../../src/view/state/loops";
import { toy } from "../../fixtures/toy";
import { fakeSimulator } from "../fake/simulator";

const eventually = (check: () => void) => vi.waitFor(check, 20_000);

function start() {
  const fake = fakeSimulator(0);
  const asked: string[] = [];
  const simulator = {
    ...fake,
    loopTotals: ((scenario, effort) => {
      asked.push(`totals ${effort.paths}`);
      return fake.loopTotals(scenario, effort);
    }) satisfies typeof fake.loopTotals,
    attribute: ((scenario, effort) => {
      asked.push(`${effort.off} ${effort.paths}`);
      return fake.attribute(scenario, effort);
    }) satisfies typeof fake.attribute,
  };
  const scenario = toy();
  const settled = signal<Scenario | null>(scenario);
  const paths = signal(20_480);
  const effect = loopEffect({ simulator, settled, scenario: signal(scenario), paths, later: signal(false) });
  return { effect, asked, settled, scenario, paths };
}

test("what they add together is worked out once, and anew for more futures", async () => {
  const { effect, asked, settled, scenario, paths } = start();
  await eventually(() => expect(effect.totals.value?.paths).toBe(20_480));
  settled.value = null; // as while a thumb is held
  settled.value = scenario;
  expect(asked).toEqual(["totals 20480"]);
  paths.value = 102_400;
  await eventually(() => expect(effect.totals.value?.paths).toBe(102_400));
  expect(asked).toEqual(["totals 20480", "totals 102400"]);
  effect.close();
});

test("what each adds is told of few futures, then of as many as the answer, for who looks", async () => {
  const { effect, asked } = start();
  const told: number[] = [];
  await eventually(() => expect(effect.totals.value).not.toBeNull());
  expect(asked).toEqual(["totals 20480"]);
  effect.shown.value.answer.subscribe((answer) => void (answer !== null && told.push(answer.paths)));
  effect.inSight.value = true;
  await eventually(() => expect(told).toEqual([4_096, 20_480]));
  expect(asked.slice(1)).toEqual(["exogenised 4096", "exogenised 20480"]);
  effect.close();
});

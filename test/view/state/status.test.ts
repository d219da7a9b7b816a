import { expect, test } from "vitest";
import { type Standing, statusOf } from "../../../src/view/state/status";
import { fakeRun } from "../fake/simulator";
import { toy } from "../../fixtures/toy";

const standing: Standing = {
  run: fakeRun(toy(), 20_480),
  current: true,
  goal: 20_480,
  checked: true,
  paused: false,
  failed: false,
};

test.each<[string, Partial<Standing>]>([
  ["settled", {}],
  ["good", { goal: 102_400 }],
  ["live", { run: fakeRun(toy(), 2_048) }],
  ["live", { run: null }],
  ["live", { current: false }],
  ["stored", { checked: false }],
  ["stopped", { paused: true }],
  ["stale", { paused: true, current: false }],
  ["error", { failed: true, paused: true }],
])("is %s with %o", (status, change) => {
  expect(statusOf({ ...standing, ...change })).toBe(status);
});

import { expect, test } from "vitest";
import type { Run } from "../../../src/metrics/run";
import { isEnough, type Standing, statusOf } from "../../../src/view/state/status";
import { fakeRun } from "../fake/simulator";
import { toy } from "../../fixtures/toy";

const sure = fakeRun(toy(), 20_480);
const unsure: Run = {
  ...sure,
  headline: { ...sure.headline, default: { estimate: 0.1, low: 0.09, high: 0.11 } },
};

const standing: Standing = {
  run: sure,
  current: true,
  enough: true,
  checked: true,
  paused: false,
  failed: false,
};

test.each<[string, Partial<Standing>]>([
  ["settled", {}],
  ["good", { enough: false }],
  ["live", { run: unsure, enough: false }],
  ["live", { run: null }],
  ["live", { current: false }],
  ["stored", { checked: false }],
  ["stopped", { paused: true }],
  ["stale", { paused: true, current: false }],
  ["error", { failed: true, paused: true }],
])("is %s with %o", (status, change) => {
  expect(statusOf({ ...standing, ...change })).toBe(status);
});

test("a run is enough with all paths, or with fewer that know default to within what will do", () => {
  expect(isEnough(unsure, { paths: 20_480, within: 0 })).toBe(true);
  expect(isEnough(unsure, { paths: 102_400, within: 0 })).toBe(false);
  expect(isEnough(unsure, { paths: 102_400, within: 0.0101 })).toBe(true);
  expect(isEnough(unsure, { paths: 102_400, within: 0.0099 })).toBe(false);
});

import type { Cell, Sweep } from "../../src/metrics/sensitivity/sweep";
import { share } from "./run.fixture";

const paths = 8192;
const base = 0.2;

const cell = (estimate: number): Cell => ({
  default: share(estimate, paths),
  change: {
    ...{ estimate: estimate - base, standardError: 0.004 },
    ...{ low: estimate - base - 0.008, high: estimate - base + 0.008 },
  },
});

/** A made-up map that rises to the left and downwards. */
export const fakeSweep: Sweep = {
  ...{ headline: "2031Q4", paths, default: share(base, paths) },
  across: { path: "revenue.growth", label: "Growth today", unit: "a year", value: 1, values: [0.5, 1, 1.5] },
  up: { path: "cash.start", label: "Cash today", unit: "bn USD", value: 115, values: [90, 120, 150] },
  cells: [
    [cell(0.6), cell(0.26), cell(0.11)],
    [cell(0.52), cell(base), cell(0.08)],
    [cell(0.4), cell(0.12), cell(0.04)],
  ],
};

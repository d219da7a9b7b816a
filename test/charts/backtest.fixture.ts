import { type Backtest, standingsOf } from "../../src/metrics/backtest";
import type { Reported } from "../../src/scenario/reported";

const figure = (id: string, more: Partial<Reported>): Reported => ({
  ...{ id, label: id, measure: "revenue", from: "2026Q1", to: "2026Q1", value: 5 },
  ...{ unit: "bn USD", source: "ours", grade: "press" },
  ...more,
});
const figures = [
  figure("revenue", {}),
  figure("year", { to: "2026Q4", value: 21, low: 20, high: 23, plan: true }),
  figure("raised", { measure: "raised", to: "2026Q4", value: 120 }),
  figure("cash", { measure: "cash", value: 12 }),
  figure("half", { measure: "paid", to: "2026Q2", value: 11, low: 10, high: 12 }),
];
const even = (low: number, high: number) =>
  Float64Array.from({ length: 2000 }, (_, i) => low + ((high - low) * (i + 0.5)) / 2000);

/** Made-up futures that lie evenly between two ends: one figure of five falls outside, two without hindsight. */
export const fakeBacktests: readonly Backtest[] = [
  {
    scenario: { id: "then", title: "As known then" },
    paths: 2000,
    standings: standingsOf([even(4, 6), even(16, 26), even(0, 70), even(10, 20), even(8, 12)], figures),
  },
  {
    scenario: { id: "even", title: "then with even rounds" },
    paths: 2000,
    standings: standingsOf([even(4, 6), even(16, 26), even(0, 20), even(14, 20), even(8, 12)], figures),
  },
];

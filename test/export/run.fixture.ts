import type { Distribution, Estimate, Outcome, PartyLoss, Quantiles, Run } from "../../src/metrics/run";

/** A number with an interval around it; thirds, so that no digit may be lost. */
const about = (estimate: number): Estimate => ({ estimate, low: estimate - 1 / 3, high: estimate + 1 / 3 });

const quantiles = (middle: number): Quantiles => ({
  p05: about(middle - 2),
  p25: about(middle - 1),
  p50: about(middle),
  p75: about(middle + 1),
  p95: about(middle + 2),
});

const outcome = (quarter: string, fails: number): Outcome => ({
  quarter,
  paysAsSigned: about(0.9 - fails),
  restructured: about(0.1),
  default: about(fails),
});

const loss = (mean: number): PartyLoss => ({
  mean: about(mean),
  p95: about(mean * 3),
  expectedShortfall: about(mean * 4),
  ifDefault: about(mean * 2),
  distressed: about(0.05),
  channels: {
    unpaid: mean / 3,
    backlog: mean / 3,
    equity: mean / 3,
    onward: 0,
    guarantee: 0,
    distress: 0,
    margin: 0,
  },
});

const quarters = ["2026Q4", "2027Q1", "2027Q2"];

const solvency: Distribution = {
  quarter: "2027Q2",
  measure: "netPosition",
  bins: [
    { from: -5, to: 0, count: 2000 },
    { from: 0, to: 5, count: 8000 },
  ],
  below: about(0.2),
};

/** A run of made-up firms, as small as a run can be with everything in it. */
export const run: Run = {
  runId: "7f3a0c1d",
  fingerprint: "00ff00ff00ff00ff",
  engine: "1.2.3",
  scenario: { id: "alder", title: "Alder, Birch & Cedar", hash: "abc123", asOf: "2026-10-31" },
  seed: "-42",
  paths: 10_000,
  quarters,
  headline: outcome("2027Q2", 0.3),
  outcomes: [outcome("2026Q4", 0.1), outcome("2027Q2", 0.3)],
  byQuarter: quarters.map((quarter, i) => ({
    quarter,
    default: about(0.1 * (i + 1)),
    cash: quantiles(10 + i),
    revenue: quantiles(4 + i),
    due: quantiles(3 + i),
    coverage: quantiles(1.5),
    marketValue: quantiles(500),
    windowOpen: about(0.8),
    raised: about(0.7),
    plan: { revenue: 4.4, due: 3.3, cash: 1e-7 },
  })),
  solvency: [solvency],
  losses: { birch: loss(1.1), cedar: loss(0) },
  lossTogether: [about(0.2), about(0.05)],
  flows: [
    {
      contract: "alder-birch",
      kind: "takeOrPay",
      from: "alder",
      to: "birch",
      byQuarter: [0.1, 0.2, 0.30000000000000004],
    },
  ],
  paidShare: about(0.9),
  firstMissed: [{ contract: "alder-birch", share: about(1) }],
  samplePaths: [{ path: 3, defaultQuarter: null, cash: [1, 2, 3], revenue: [4, 5, 6], due: [7, 8, 9] }],
};

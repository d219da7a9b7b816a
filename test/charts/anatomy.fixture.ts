import type { Anatomy, Told } from "../../src/metrics/anatomy/anatomy";
import type { CauseId } from "../../src/metrics/anatomy/cause";
import type { Event } from "../../src/metrics/anatomy/chain";
import type { Future } from "../../src/metrics/anatomy/future";
import type { Estimate } from "../../src/metrics/run";

const within = (estimate: number, by = 0.02): Estimate => ({
  estimate,
  low: Math.max(0, estimate - by),
  high: Math.min(1, estimate + by),
});
const money = (estimate: number): Estimate => ({ estimate, low: 0.97 * estimate, high: 1.04 * estimate });

/** A made-up future that ends without its cloud and others outside being paid. */
const future: Future = {
  path: 4890,
  defaultQuarter: "2029Q2",
  cash: [40, 38, 31, 60, 52, 41, 30, 19, 9, 4, 0],
  revenue: [10, 11, 12, 12, 13, 13, 14, 14, 14, 15, 15],
  planned: [10, 12, 13, 15, 16, 18, 19, 21, 22, 24, 25],
  due: [12, 13, 14, 16, 18, 20, 21, 22, 23, 22, 24],
  paid: [12, 13, 14, 16, 18, 20, 21, 22, 21, 20, 19],
  raised: [0, 0, 0, 35, 0, 0, 0, 4, 0, 0, 0],
  open: [true, true, true, true, true, true, true, true, false, false, false],
  cut: [0, 0, 0, 0, 0, 0, 0.5, 1, 1, 0.5, 0],
  deferred: [0, 0, 0, 0, 0, 0, 0, 0, 2, 2, 0],
  unpaid: { cloud: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 3], outside: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2] },
};

const chain: Event[] = [
  { kind: "behind", quarter: "2027Q3", amount: 0.2 },
  { kind: "lastRaise", quarter: "2028Q3", amount: 4 },
  { kind: "shut", quarter: "2028Q4", amount: 0 },
  { kind: "unpaid", quarter: "2029Q2", amount: 5, parties: ["cloud", "outside"] },
];

const story = (causes: CauseId[], share: number, ramp = false): Told => ({
  causes,
  share: within(share),
  creditor: "lab-cloud",
  label: "Lab rents from Nimbus",
  creditorShare: within(0.8),
  ramp,
  from: "2028Q4",
  to: "2030Q2",
  typical: future.path,
  future,
  failure: { path: future.path, quarter: "2029Q2", creditor: "lab-cloud", causes, chain },
});

/** Why a made-up firm fails; `failing` futures of 8,000 do. */
export function fakeAnatomy(parties: readonly string[], failing = 900): Anatomy {
  const losers = parties.slice(1);
  const both = (most: number) =>
    losers.map((_, i) => losers.map((__, j) => within((most * (10 - Math.max(i, j))) / 10)));
  const ids: CauseId[] = ["revenue", "funding", "creditors", "jump", "market", "delay", "compute"];
  const stories = [story(["revenue", "funding"], 0.41, true), story(["revenue"], 0.33), story([], 0.17)];
  return {
    paths: 8000,
    headline: "2031Q4",
    failed: within(failing / 8000, 0.005),
    causes: ids.map((id, k) => ({ id, share: within(0.9 / (k + 1)), only: within(0.1 / (k + 1)) })),
    none: within(0.015, 0.006),
    stories: failing === 0 ? [] : stories,
    others: within(0.09),
    together: {
      parties: losers,
      tenth: both(0.14),
      distress: both(0.07),
      atLeast: losers.map((_, k) => within(0.14 - 0.01 * k, 0.005)),
    },
    systemic: losers.map((party, k) => ({
      party,
      futures: 400,
      coVaR: money(460 - 30 * k),
      usual: money(12),
      delta: money(448 - 30 * k),
    })),
    failures: Array.from({ length: failing }, (_, path) => ({
      path,
      quarter: "2029Q2",
      creditor: "lab-cloud",
      causes: ["revenue"],
      chain,
    })),
  };
}

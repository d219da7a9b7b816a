import type {
  Estimate,
  Flow,
  LossChannel,
  PartyLoss,
  Quantiles,
  Run,
  SolvencyMeasure,
} from "../../src/metrics/run";
import { english } from "../../src/charts/english";
import { fakeBacktests } from "./backtest.fixture";
import { fakeResponse } from "./response.fixture";
import { fakeAnatomy } from "./anatomy.fixture";
import type { Difference, PartyMark, Reading } from "../../src/charts/chart";

const paths = 20_000;

/** A share with its normal interval, or the rule of three where nothing was seen. */
export const share = (p: number, n = paths): Estimate => {
  if (p <= 0) return { estimate: 0, low: 0, high: 3 / n };
  if (p >= 1) return { estimate: 1, low: 1 - 3 / n, high: 1 };
  const half = 1.96 * Math.sqrt((p * (1 - p)) / n);
  return { estimate: p, low: Math.max(0, p - half), high: Math.min(1, p + half) };
};

const within = (estimate: number, by = 0.03): Estimate => ({
  estimate,
  low: estimate - by * Math.abs(estimate),
  high: estimate + by * Math.abs(estimate),
});

const spread = (p05: number, p25: number, p50: number, p75: number, p95: number): Quantiles => ({
  p05: within(p05),
  p25: within(p25),
  p50: within(p50),
  p75: within(p75),
  p95: within(p95),
});

/** Made-up firms: a lab, its suppliers and its funders. */
export const parties: readonly PartyMark[] = [
  { id: "lab", name: "Bright Lab", short: "LAB", color: 0 },
  { id: "cloud", name: "Nimbus Cloud", short: "NIM", color: 1 },
  { id: "chips", name: "Granite Chips", short: "GRA", color: 2 },
  { id: "fund", name: "Orchard Fund", short: "ORC", color: 3 },
  { id: "neo", name: "Corewood", short: "COR", color: 4 },
  { id: "host", name: "Harbour Host", short: "HAR", color: 5 },
  { id: "foundry", name: "Ferrous", short: "FE", color: 6 },
  { id: "rival", name: "Quartz Semi", short: "QTZ", color: 7 },
  { id: "bank", name: "Union Bank", short: "UBK", color: 8 },
  { id: "power", name: "Voltworks", short: "V", color: 9 },
  { id: "memory", name: "Recall Memory", short: "REC", color: 10 },
  { id: "parent", name: "Meridian Systems", short: "MERI", color: 11 },
  { id: "credit", name: "Alder Credit", short: "ALD", color: 12 },
  { id: "site", name: "Prairie Sites", short: "PRA", color: 13 },
];

export const reading = (count = 9): Reading => ({
  words: english,
  obligor: "lab",
  parties: parties.slice(0, count),
  backtests: fakeBacktests,
  response: { paths: 4096, firms: [], years: fakeResponse },
  anatomy: fakeAnatomy(parties.slice(0, count).map(({ id }) => id)),
});

const quartersFrom = (year: number, quarter: number, count: number): string[] =>
  Array.from({ length: count }, (_, k) => {
    const at = quarter - 1 + k;
    return `${year + Math.floor(at / 4)}Q${(at % 4) + 1}`;
  });

/** A number between 0 and 1 that looks like chance and is always the same. */
const scatter = (a: number, b: number): number => {
  const bits = Math.imul(Math.imul(a + 1, 0x9e3779b1) ^ (b + 7), 0x85ebca6b) >>> 0;
  return ((bits ^ (bits >>> 15)) >>> 0) / 2 ** 32;
};

const logistic = (x: number): number => 1 / (1 + Math.exp(-x));

function samplePath(path: number, quarters: number): Run["samplePaths"][number] & { failed: number } {
  const cash: number[] = [];
  const revenue: number[] = [];
  const due: number[] = [];
  let level = 48;
  let failed = -1;
  for (let k = 0; k < quarters; k++) {
    const bill = 8 + 26 * logistic((k - 10) / 4);
    const income = (4 + 34 * logistic((k - 11) / 5)) * (0.62 + 0.5 * scatter(path, 99));
    const raised = scatter(path, k) > 0.72 ? 26 : 0;
    level += income + raised - bill + 6 * (scatter(path, k + 500) - 0.5);
    if (level > 90) level = 90 + 0.82 * (level - 90);
    if (level < 0 && failed < 0) failed = k;
    cash.push(failed >= 0 ? 0 : level);
    revenue.push(income);
    due.push(failed >= 0 ? 0 : bill);
  }
  return { path, defaultQuarter: null, cash, revenue, due, failed };
}

const flow = (
  contract: string,
  kind: string,
  from: string,
  to: string,
  year: number,
  quarters: number,
): Flow => ({
  contract,
  kind,
  from,
  to,
  byQuarter: Array.from({ length: quarters }, (_, k) => (year / 4) * logistic((k - 7) / 4)),
});

function flowsOver(quarters: number): Flow[] {
  return [
    flow("lab-cloud", "takeOrPay", "lab", "cloud", 60, quarters),
    flow("lab-host", "takeOrPay", "lab", "host", 38, quarters),
    flow("lab-neo", "takeOrPay", "lab", "neo", 9, quarters),
    flow("lab-rival", "purchase", "lab", "rival", 14, quarters),
    flow("lab-chips", "purchase", "lab", "chips", 20, quarters),
    flow("lab-share", "revenueShare", "lab", "cloud", 8, quarters),
    flow("chips-lab", "tranche", "chips", "lab", 20, quarters),
    flow("fund-lab", "tranche", "fund", "lab", 12, quarters),
    flow("cloud-lab", "tranche", "cloud", "lab", 5, quarters),
    flow("host-chips", "onwardOrder", "host", "chips", 24, quarters),
    flow("neo-chips", "onwardOrder", "neo", "chips", 6, quarters),
    flow("cloud-chips", "onwardOrder", "cloud", "chips", 18, quarters),
    flow("chips-foundry", "onwardOrder", "chips", "foundry", 26, quarters),
    flow("rival-foundry", "onwardOrder", "rival", "foundry", 8, quarters),
    flow("bank-host", "loan", "bank", "host", 10, quarters),
    flow("host-bank", "loan", "host", "bank", 3, quarters),
    flow("chips-neo", "tranche", "chips", "neo", 2, quarters),
    flow("host-power", "onwardOrder", "host", "power", 5, quarters),
    flow("rival-memory", "onwardOrder", "rival", "memory", 4, quarters),
    flow("parent-host", "tranche", "parent", "host", 4, quarters),
    flow("credit-neo", "loan", "credit", "neo", 5, quarters),
    flow("host-site", "onwardOrder", "host", "site", 3, quarters),
    flow("lab-outside", "cost", "lab", "outside", 16, quarters),
  ];
}

const channelShares: Readonly<Record<string, readonly number[]>> = {
  cloud: [0.2, 0.55, 0.25, 0, 0],
  chips: [0.1, 0.15, 0.45, 0.3, 0],
  fund: [0, 0, 1, 0, 0],
  neo: [0.3, 0.5, 0.05, 0.15, 0],
  host: [0.15, 0.55, 0, 0.2, 0.1],
};

function loss(party: string, ifDefault: number, failing: number): PartyLoss {
  const shares = channelShares[party] ?? [0.4, 0.4, 0, 0.2, 0];
  const mean = ifDefault * failing;
  const at = (index: number): number => mean * (shares[index] ?? 0);
  const channels: Record<LossChannel, number> = {
    unpaid: at(0),
    backlog: at(1),
    equity: at(2),
    onward: at(3),
    guarantee: at(4),
    distress: at(5),
    margin: at(6),
  };
  return {
    mean: within(mean, 0.05),
    p95: within(ifDefault * 2.1, 0.04),
    expectedShortfall: within(ifDefault * 2.6, 0.04),
    ifDefault: within(ifDefault, 0.05),
    distressed: share(failing * 0.4),
    channels,
  };
}

const sizes: Readonly<Record<string, number>> = {
  cloud: 92,
  host: 118,
  chips: 61,
  fund: 44,
  neo: 17,
  rival: 9,
  foundry: 12,
  bank: 6,
};

function distribution(
  measure: SolvencyMeasure,
  quarter: string,
  failing: number,
  year: number,
): Run["solvency"][number] {
  const cover = measure === "liquidityCover";
  const edges = cover
    ? Array.from({ length: 49 }, (_, k) => (k === 0 ? 0 : 0.08 * 10 ** ((k - 1) / 18)))
    : Array.from({ length: 49 }, (_, k) => -240 + 20 * k);
  const middle = cover ? 30 - year : 12 + 2 * year;
  const alive = edges.slice(1).map((_, k) => Math.exp(-(((k - middle) / 7) ** 2)));
  const total = alive.reduce((sum, value) => sum + value, 0);
  const counts = alive.map((value) => Math.round((paths * (1 - failing) * value) / total));
  counts[cover ? 0 : 8] =
    (counts[cover ? 0 : 8] ?? 0) + paths - counts.reduce((sum, value) => sum + value, 0);
  const bins = counts.map((count, k) => ({ from: edges[k] ?? 0, to: edges[k + 1] ?? 0, count }));
  const short = bins.filter((bin) => bin.to <= (cover ? 1 : 0)).reduce((sum, bin) => sum + bin.count, 0);
  return { quarter, measure, bins, below: share(short / paths) };
}

/** A plausible run. `failing` is the share that defaults over the horizon. */
export function fakeRun({ failing = 0.34, title = "As announced", count = 41, id = "a" } = {}): Run {
  const quarters = quartersFrom(2026, 4, count);
  const peak = logistic((count - 1 - 15) / 3.2);
  const failed = quarters.map(
    (_, k) => failing * Math.max(0, (logistic((k - 15) / 3.2) - 0.01) / (peak - 0.01)),
  );
  const restructured = quarters.map((_, k) => 0.23 * (1 - failing) * logistic((k - 12) / 3));
  const outcome = (k: number): Run["headline"] => ({
    quarter: quarters[k] ?? "",
    paysAsSigned: share(1 - (failed[k] ?? 0) - (restructured[k] ?? 0)),
    restructured: share(restructured[k] ?? 0),
    default: share(failed[k] ?? 0),
  });
  const yearEnds = quarters
    .map((quarter, k) => ({ quarter, k }))
    .filter(({ quarter }) => quarter.endsWith("Q4"));
  const samples = Array.from({ length: 200 }, (_, path) => samplePath(path, count));
  const sorted = (k: number): number[] => samples.map((s) => s.cash[k] ?? 0).sort((a, b) => a - b);
  const smooth = (k: number, quantile: number): number => {
    const around = [k - 2, k - 1, k, k + 1, k + 2].map((at) => {
      const values = sorted(Math.max(0, Math.min(count - 1, at)));
      return values[Math.round(quantile * (values.length - 1))] ?? 0;
    });
    return around.reduce((sum, value) => sum + value, 0) / around.length;
  };
  return {
    runId: `run-${id}`,
    fingerprint: "7f3a90c1",
    engine: "1.0.0",
    scenario: { id, title, hash: `hash-${id}`, asOf: "2026-10-01" },
    seed: "42",
    paths,
    quarters,
    headline: outcome(20),
    outcomes: yearEnds.map(({ k }) => outcome(k)),
    byQuarter: quarters.map((quarter, k) => {
      const due = 8 + 26 * logistic((k - 10) / 4);
      const revenue = 4 + 34 * logistic((k - 11) / 5);
      return {
        quarter,
        default: share(failed[k] ?? 0),
        cash: spread(smooth(k, 0.04), smooth(k, 0.25), smooth(k, 0.5), smooth(k, 0.75), smooth(k, 0.96)),
        revenue: spread(revenue * 0.5, revenue * 0.8, revenue, revenue * 1.25, revenue * 1.7),
        due: spread(due * 0.8, due * 0.93, due, due * 1.06, due * 1.15),
        coverage: spread(0, 0.9, 1.6, 2.4, 4),
        marketValue: spread(100, 400, 700, 1100, 1800),
        windowOpen: share(0.8),
        raised: within(4),
        plan: { revenue: revenue * 1.1, due, cash: 60 },
      };
    }),
    solvency: yearEnds.flatMap(({ quarter, k }, year) =>
      (["liquidityCover", "netPosition", "franchiseSolvency"] as const).map((measure) =>
        distribution(measure, quarter, failed[k] ?? 0, year),
      ),
    ),
    losses: Object.fromEntries(
      Object.entries(sizes).map(([party, size]) => [party, loss(party, size, failing)]),
    ),
    lossTogether: [share(0.3), share(0.22), share(0.12), share(0.05)],
    flows: flowsOver(count),
    paidShare: share(0.78),
    firstMissed: [
      { contract: "lab-host", share: share(0.5) },
      { contract: "lab-cloud", share: share(0.3) },
    ],
    samplePaths: samples.slice(3, 15).map(({ failed: quarter, ...path }) => ({
      ...path,
      defaultQuarter: quarter < 0 ? null : (quarters[quarter] ?? null),
    })),
  };
}

/** Made-up changes between two runs, some of them no more than chance. */
export const differences: readonly Difference[] = [
  { label: "Defaults by the end of 2031", estimate: 0.07, low: 0.052, high: 0.088, unit: "share" },
  { label: "Cuts or restructures", estimate: -0.031, low: -0.047, high: -0.015, unit: "share" },
  { label: "Pays as signed", estimate: -0.004, low: -0.019, high: 0.011, unit: "share" },
  { label: "Expected loss of all creditors", estimate: 14, low: 9.5, high: 18.5, unit: "bn USD" },
  { label: "Loss of Granite Chips", estimate: -1.2, low: -3.1, high: 0.7, unit: "bn USD" },
];

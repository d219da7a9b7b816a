/** An estimate with its 95 % interval; an end that so few paths cannot tell is infinite. */
export interface Estimate {
  readonly estimate: number;
  readonly low: number;
  readonly high: number;
}

/** Quantiles over paths, each with its interval. */
export interface Quantiles {
  readonly p05: Estimate;
  readonly p25: Estimate;
  readonly p50: Estimate;
  readonly p75: Estimate;
  readonly p95: Estimate;
}

/** The three outcomes up to a quarter; they add to one. A path that restructured and later failed is a default. */
export interface Outcome {
  readonly quarter: string;
  readonly paysAsSigned: Estimate;
  readonly restructured: Estimate;
  readonly default: Estimate;
}

/** Read at the end of a quarter. Cash and coverage are over all paths, 0 after default; the rest over paths still alive. */
export interface QuarterSummary {
  readonly quarter: string;
  readonly default: Estimate;
  readonly cash: Quantiles;
  readonly revenue: Quantiles;
  readonly due: Quantiles;
  readonly coverage: Quantiles;
  readonly marketValue: Quantiles;
  readonly windowOpen: Estimate;
  readonly raised: Estimate; // mean new equity in the quarter, bn USD
  readonly plan: { readonly revenue: number; readonly due: number; readonly cash: number };
}

/**
 * Bins of a distribution at one quarter's end. A defaulted path has no cover at all (0); it has no position, so positions
 * leave it out of their bins, but it is `below` in every measure.
 */
export interface Distribution {
  readonly quarter: string;
  readonly measure: SolvencyMeasure;
  readonly bins: readonly { readonly from: number; readonly to: number; readonly count: number }[];
  readonly below: Estimate; // share of paths below 1 (cover) or below 0 (positions)
}
export type SolvencyMeasure = "liquidityCover" | "netPosition" | "franchiseSolvency";

export const lossChannels = [
  "unpaid",
  "backlog",
  "equity",
  "onward",
  "guarantee",
  "distress",
  "margin",
] as const;
export type LossChannel = (typeof lossChannels)[number];

/** What is lost over the horizon, bn USD, over all paths (a path without default counts as its loss, mostly 0). */
export interface Loss {
  readonly mean: Estimate;
  readonly p95: Estimate;
  readonly expectedShortfall: Estimate; // mean of the worst 5 %
  readonly ifDefault: Estimate; // mean loss over paths in which the obligor defaults; 0 without upper end if none does
}

/** What one party loses. */
export interface PartyLoss extends Loss {
  readonly distressed: Estimate; // probability that its losses exceed its buffer
  readonly channels: Readonly<Record<LossChannel, number>>; // mean by channel; they add to `mean.estimate`
  readonly shareholders?: Shareholders; // of a listed party
  readonly marks?: Marks; // where holders mark down before default
}

/** What a party marks down, before anything is lost, of what it holds of the obligor and of others in distress. No loss. */
export interface Marks {
  readonly largest: Estimate; // mean over paths in which the obligor defaults of the largest mark before, bn USD
  readonly quarters: Estimate; // mean over the same of the quarters at whose end marks alone had it in distress
  readonly foreseen: Estimate; // share of the same in which marks alone ever had it in distress
  readonly doubted: Estimate; // share of all paths in which they ever had
}

/** What a listed party's shareholders lose, bn USD. No part of the party's own loss: prices foresee some of the same. */
export interface Shareholders {
  readonly taken: Estimate; // mean market value that the obligor's orders have taken, over paths in which it defaults
  readonly given: Estimate; // mean value given away by warrants, over all paths
}

/** Mean money along one contract, by quarter, bn USD. */
export interface Flow {
  readonly contract: string;
  readonly kind: string;
  readonly from: string;
  readonly to: string;
  readonly byQuarter: readonly number[];
}

/** Futures that only fear would have brought down: of all, and of the defaults that there would be if fear ruled. */
export interface SelfFulfilling {
  readonly futures: Estimate;
  readonly ofDefaults: Estimate;
}

/** One simulated future, quarter by quarter. */
export interface SamplePath {
  readonly path: number;
  readonly defaultQuarter: string | null;
  readonly cash: readonly number[];
  readonly revenue: readonly number[];
  readonly due: readonly number[];
}

/**
 * What one run of one scenario gave. Plain data: it can be posted, stored, exported and stored again, and every chart
 * is a pure function of a list of these.
 */
export interface Run {
  readonly runId: string;
  readonly fingerprint: string; // hash of the raw bits of all tallies and path outputs
  readonly engine: string; // version of the engine
  readonly scenario: {
    readonly id: string;
    readonly title: string;
    readonly hash: string;
    readonly asOf: string;
  };
  readonly seed: string;
  readonly paths: number;
  readonly quarters: readonly string[];
  readonly headline: Outcome; // at the scenario's headline quarter
  readonly outcomes: readonly Outcome[]; // at each year's end
  readonly byQuarter: readonly QuarterSummary[];
  readonly solvency: readonly Distribution[]; // at each year's end, for each measure
  readonly losses: Readonly<Record<string, PartyLoss>>; // by party id
  readonly lossInAll?: Loss; // of all parties but the obligor together; runs stored before it was told have none
  readonly lossTogether: readonly Estimate[]; // probability that at least k+1 parties lose more than a tenth of their buffer
  readonly flows: readonly Flow[];
  readonly paidShare: Estimate | null; // of the announced dollars that fell due up to the headline quarter; null if none did
  readonly firstMissed: readonly { readonly contract: string; readonly share: Estimate }[]; // creditor first unpaid, among defaults
  readonly selfFulfilling?: SelfFulfilling; // runs stored before it was told have none
  readonly samplePaths: readonly SamplePath[];
}

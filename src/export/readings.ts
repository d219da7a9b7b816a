import {
  type Estimate,
  type Loss,
  type LossChannel,
  lossChannels,
  type Marks,
  type Outcome,
  type PartyLoss,
  type Quantiles,
  type QuarterSummary,
  type Run,
} from "../metrics/run";

/** One statistic of a run. Without an entity it speaks of the obligor, without a quarter of the whole horizon. */
export interface Reading {
  readonly metric: string;
  readonly entity?: string;
  readonly quarter?: string;
  readonly statistic: string;
  readonly value: number;
  readonly low?: number;
  readonly high?: number;
  readonly unit: Unit;
}
type Unit = "probability" | "share" | "bn USD" | "bn USD a quarter" | "ratio" | "quarters";
type Place = Pick<Reading, "entity" | "quarter">;

/** Every statistic of a run, in the order of its fields. */
export function* readings(run: Run): Generator<Reading> {
  yield* outcome("headline", run.headline);
  for (const at of run.outcomes) yield* outcome("outcome", at);
  for (const at of run.byQuarter) yield* quarter(at);
  for (const { measure, quarter, below } of run.solvency)
    yield of(measure, "below", below, "probability", { quarter });
  for (const [entity, loss] of Object.entries(run.losses))
    yield* losses({ entity, quarter: run.quarters.at(-1) ?? "" }, loss);
  if (run.lossInAll !== undefined)
    yield* lost("loss of all together", { quarter: run.quarters.at(-1) ?? "" }, run.lossInAll);
  for (const [i, share] of run.lossTogether.entries())
    yield of("losing together", `${i + 1} or more`, share, "probability");
  for (const { contract, byQuarter } of run.flows) {
    for (const [i, value] of byQuarter.entries()) {
      const place = { entity: contract, ...(run.quarters[i] !== undefined && { quarter: run.quarters[i] }) };
      yield { metric: "flow", ...place, statistic: "mean", value, unit: "bn USD a quarter" };
    }
  }
  if (run.paidShare)
    yield of("paid share", "mean", run.paidShare, "share", { quarter: run.headline.quarter });
  for (const { contract, share } of run.firstMissed)
    yield of("first missed", "share", share, "share", { entity: contract });
  if (run.selfFulfilling === undefined) return;
  const at = { quarter: run.headline.quarter };
  yield of("self-fulfilling", "of futures", run.selfFulfilling.futures, "probability", at);
  yield of("self-fulfilling", "of defaults", run.selfFulfilling.ofDefaults, "share", at);
}

const of = (
  metric: string,
  statistic: string,
  { estimate, low, high }: Estimate,
  unit: Unit,
  place: Place = {},
): Reading => ({
  metric,
  ...place,
  statistic,
  value: estimate,
  low,
  high,
  unit,
});

function* outcome(metric: string, { quarter, ...shares }: Outcome): Generator<Reading> {
  yield of(metric, "pays as signed", shares.paysAsSigned, "probability", { quarter });
  yield of(metric, "restructured", shares.restructured, "probability", { quarter });
  yield of(metric, "default", shares.default, "probability", { quarter });
}

function* quarter(at: QuarterSummary): Generator<Reading> {
  const place = { quarter: at.quarter };
  yield of("default", "probability", at.default, "probability", place);
  yield* quantiles("cash", at.cash, "bn USD", place);
  yield* quantiles("revenue", at.revenue, "bn USD a quarter", place);
  yield* quantiles("due", at.due, "bn USD a quarter", place);
  yield* quantiles("coverage", at.coverage, "ratio", place);
  yield* quantiles("market value", at.marketValue, "bn USD", place);
  yield of("funding window open", "probability", at.windowOpen, "probability", place);
  yield of("equity raised", "mean", at.raised, "bn USD a quarter", place);
  yield { metric: "cash", ...place, statistic: "plan", value: at.plan.cash, unit: "bn USD" };
  yield { metric: "revenue", ...place, statistic: "plan", value: at.plan.revenue, unit: "bn USD a quarter" };
  yield { metric: "due", ...place, statistic: "plan", value: at.plan.due, unit: "bn USD a quarter" };
}

function* quantiles(metric: string, over: Quantiles, unit: Unit, place: Place): Generator<Reading> {
  for (const statistic of ["p05", "p25", "p50", "p75", "p95"] as const)
    yield of(metric, statistic, over[statistic], unit, place);
}

function* lost(metric: string, place: Place, loss: Loss): Generator<Reading> {
  yield of(metric, "mean", loss.mean, "bn USD", place);
  yield of(metric, "p95", loss.p95, "bn USD", place);
  yield of(metric, "mean of worst 5 %", loss.expectedShortfall, "bn USD", place);
  yield of(metric, "mean if default", loss.ifDefault, "bn USD", place);
}

/** What a party loses by the end of the last quarter. */
function* losses(place: Place, loss: PartyLoss): Generator<Reading> {
  yield* lost("loss", place, loss);
  yield of("loss exceeds buffer", "probability", loss.distressed, "probability", place);
  if (loss.shareholders !== undefined) {
    const { taken, given } = loss.shareholders;
    yield of("shareholders' loss by orders", "mean if default", taken, "bn USD", place);
    yield of("shareholders' loss by warrants", "mean", given, "bn USD", place);
  }
  if (loss.marks !== undefined) yield* marks(loss.marks, place);
  for (const channel of lossChannels) yield channelLoss(place, channel, loss.channels[channel]);
}

function* marks({ largest, quarters, foreseen, doubted }: Marks, place: Place): Generator<Reading> {
  yield of("largest mark before default", "mean if default", largest, "bn USD", place);
  yield of("quarters in distress by marks", "mean if default", quarters, "quarters", place);
  yield of("in distress by marks", "share of defaults", foreseen, "share", place);
  yield of("in distress by marks", "probability", doubted, "probability", place);
}

const channelLoss = (place: Place, channel: LossChannel, value: number): Reading => ({
  metric: `loss by ${channel}`,
  ...place,
  statistic: "mean",
  value,
  unit: "bn USD",
});

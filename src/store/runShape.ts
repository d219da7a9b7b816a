import * as v from "valibot";
import { lossChannels, type Run } from "../metrics/run";

/** JSON has no words for these four numbers; older workspace files hold runs, and these as text. */
const Amount = v.union([
  v.number(),
  v.nan(),
  v.pipe(v.picklist(["NaN", "Infinity", "-Infinity", "-0"]), v.transform(Number)),
]);
const Amounts = v.array(Amount);
const Count = v.pipe(v.number(), v.integer(), v.minValue(0));

const Estimate = v.strictObject({ estimate: Amount, low: Amount, high: Amount });
const Quantiles = v.strictObject({
  p05: Estimate,
  p25: Estimate,
  p50: Estimate,
  p75: Estimate,
  p95: Estimate,
});
const Outcome = v.strictObject({
  quarter: v.string(),
  paysAsSigned: Estimate,
  restructured: Estimate,
  default: Estimate,
});
const QuarterSummary = v.strictObject({
  quarter: v.string(),
  default: Estimate,
  cash: Quantiles,
  revenue: Quantiles,
  due: Quantiles,
  coverage: Quantiles,
  marketValue: Quantiles,
  windowOpen: Estimate,
  raised: Estimate,
  plan: v.strictObject({ revenue: Amount, due: Amount, cash: Amount }),
});
const Distribution = v.strictObject({
  quarter: v.string(),
  measure: v.picklist(["liquidityCover", "netPosition", "franchiseSolvency"]),
  bins: v.array(v.strictObject({ from: Amount, to: Amount, count: Count })),
  below: Estimate,
});
const loss = { mean: Estimate, p95: Estimate, expectedShortfall: Estimate, ifDefault: Estimate };
const PartyLoss = v.strictObject({
  ...loss,
  distressed: Estimate,
  // Runs stored before distress was passed on have no such loss.
  channels: v.strictObject({ ...v.entriesFromList(lossChannels, Amount), distress: v.optional(Amount, 0) }),
  shareholders: v.exactOptional(v.strictObject({ taken: Estimate, given: Estimate })),
  marks: v.exactOptional(
    v.strictObject({ largest: Estimate, quarters: Estimate, foreseen: Estimate, doubted: Estimate }),
  ),
});

/** A stored run, checked field by field. That it yields a `Run` keeps this list in step with metrics/run.ts. */
export const RunShape: v.GenericSchema<unknown, Run> = v.strictObject({
  runId: v.string(),
  fingerprint: v.string(),
  engine: v.string(),
  scenario: v.strictObject({ id: v.string(), title: v.string(), hash: v.string(), asOf: v.string() }),
  seed: v.string(),
  paths: Count,
  quarters: v.array(v.string()),
  headline: Outcome,
  outcomes: v.array(Outcome),
  byQuarter: v.array(QuarterSummary),
  solvency: v.array(Distribution),
  losses: v.record(v.string(), PartyLoss),
  lossInAll: v.exactOptional(v.strictObject(loss)),
  lossTogether: v.array(Estimate),
  flows: v.array(
    v.strictObject({
      contract: v.string(),
      kind: v.string(),
      from: v.string(),
      to: v.string(),
      byQuarter: Amounts,
    }),
  ),
  paidShare: v.nullable(Estimate),
  firstMissed: v.array(v.strictObject({ contract: v.string(), share: Estimate })),
  selfFulfilling: v.exactOptional(v.strictObject({ futures: Estimate, ofDefaults: Estimate })),
  samplePaths: v.array(
    v.strictObject({
      path: Count,
      defaultQuarter: v.nullable(v.string()),
      cash: Amounts,
      revenue: Amounts,
      due: Amounts,
    }),
  ),
});

import * as v from "valibot";
import { Contract } from "./contracts";
import { Party } from "./party";
import { Quantity, Source } from "./quantity";
import { Schedule } from "./schedule";

/** A market-wide shock. Its place in the list is its row in the correlation matrix; its id keys its draws. */
export const Factor = v.strictObject({
  id: v.string(),
  label: v.string(),
  priceOfRisk: Quantity, // shift of the factor's mean per square root of a year, in the risk-priced measure only
});
export type Factor = v.InferOutput<typeof Factor>;

/** Correlation of two factors; pairs that are not listed are uncorrelated. */
export const Correlation = v.strictObject({ between: v.tuple([v.string(), v.string()]), value: Quantity });

/** A named sudden loss of revenue level: `rate` a year, log size with its spread (negative = loss). */
export const Jump = v.strictObject({
  id: v.string(),
  label: v.string(),
  note: v.optional(v.string()),
  rate: Quantity,
  size: Quantity,
  spread: Quantity,
});

/** As signed, with the feedback; exogenised: the money follows its plan whatever happens; absent: never signed. */
export const LoopMode = v.picklist(["as-signed", "exogenised", "absent"]);
export type LoopMode = v.InferOutput<typeof LoopMode>;
export const Loop = v.strictObject({
  id: v.string(),
  label: v.string(),
  note: v.optional(v.string()),
  mode: LoopMode,
  strength: Quantity, // 0 to 1 scales the response
});

/** A whole scenario: everything that a run needs. Money in bn USD, rates per year, shares as fractions. */
export const Scenario = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: v.string(),
  title: v.string(),
  asOf: v.string(), // ISO date: nothing in it was published later
  author: v.string(),
  why: v.string(), // a paragraph
  seed: v.string(),
  start: v.string(), // first simulated quarter, such as "2026Q4"
  quarters: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(400)),
  headline: v.string(), // the quarter whose end the headline speaks of, such as "2031Q4"
  moneyScale: v.number(), // bn USD that one unit of the histograms stands for; 1 unless all money is rescaled
  step: v.picklist(["exact", "published"]),
  obligor: v.string(),
  assumptions: v.record(v.string(), Quantity), // by id, see assumptions.ts
  schedules: v.record(v.string(), Schedule), // "compute.training": the training plan, bn USD a year
  factors: v.array(Factor),
  correlations: v.array(Correlation),
  jumps: v.array(Jump),
  loops: v.array(Loop),
  parties: v.array(Party),
  contracts: v.array(Contract),
  sources: v.array(Source),
});
export type Scenario = v.InferOutput<typeof Scenario>;

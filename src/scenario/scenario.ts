import * as v from "valibot";
import { assumptions } from "./assumptions";
import { Contract } from "./contracts";
import { Day } from "./day";
import { Correlation, Factor } from "./factor";
import { Jump } from "./jump";
import { limits } from "./limits";
import { Loop, loops } from "./loop";
import { Party } from "./party";
import { type Quantity, quantity } from "./quantity";
import { QuarterText } from "./quarter";
import { Schedule } from "./schedule";
import { Source } from "./source";
import { Id, Name, Note } from "./text";

const Assumptions = v.strictObject(
  Object.fromEntries(assumptions.map((assumption) => [assumption.id, quantity(assumption)])),
) satisfies v.GenericSchema<unknown, Record<string, Quantity>>;
const list = <Entry extends v.GenericSchema>(entry: Entry, longest: number) =>
  v.pipe(v.array(entry), v.maxLength(longest));

/** A whole scenario: everything that a run needs. Money in bn USD, rates per year, shares as fractions. */
export const Scenario = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: Id,
  title: Name,
  asOf: Day, // nothing in it was published later
  author: Name,
  why: Note, // a paragraph
  seed: Name,
  start: QuarterText, // first simulated quarter, such as "2026Q4"
  quarters: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.quarters)),
  headline: QuarterText, // the quarter whose end the headline speaks of, such as "2031Q4"
  moneyScale: v.pipe(v.number(), v.finite(), v.minValue(1e-6), v.maxValue(limits.money)), // bn USD that one unit of the histograms stands for; 1 unless all money is rescaled
  step: v.picklist(["exact", "published"]),
  obligor: Id,
  assumptions: Assumptions, // by id, see assumptions.ts
  schedules: v.strictObject({ "compute.training": v.optional(Schedule) }), // the training plan, bn USD a year
  factors: list(Factor, limits.factors), // first the six of factor.ts
  correlations: list(Correlation, limits.correlations),
  jumps: list(Jump, limits.jumps),
  loops: list(Loop, loops.length), // any of those of loop.ts
  parties: list(Party, limits.parties),
  contracts: list(Contract, limits.contracts),
  sources: list(Source, limits.sources),
});
export type Scenario = v.InferOutput<typeof Scenario>;

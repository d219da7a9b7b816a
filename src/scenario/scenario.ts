import * as v from "valibot";
import { assumptions } from "./assumptions";
import { Contract } from "./contracts";
import { Day } from "./day";
import { described } from "./described";
import { Correlation, Factor, factors } from "./factor";
import { Jump } from "./jump";
import { limits, unitsOfLargest } from "./limits";
import { list } from "./list";
import { Loop, loops } from "./loop";
import { Marking } from "./marking";
import { Party } from "./party";
import { type Quantity, quantity } from "./quantity";
import { QuarterText } from "./quarter";
import { Sampling } from "./sampling";
import { Schedule } from "./schedule";
import { Source } from "./source";
import { Step } from "./step";
import { Id, Name, Note } from "./text";

const Assumptions = v.strictObject(
  Object.fromEntries(assumptions.map((assumption) => [assumption.id, quantity(assumption)])),
) satisfies v.GenericSchema<unknown, Record<string, Quantity>>;
/** A whole scenario: everything that a run needs. Money in bn USD, rates per year, shares as fractions. */
export const Scenario = v.strictObject({
  $schema: v.optional(described(v.string(), "Address of the JSON schema, for editors.")),
  format: described(v.literal(1), "Version of this format."),
  id: described(Id, "Names it in links and files."),
  title: described(Name, "What readers see."),
  asOf: described(Day, "Nothing in it was published later."),
  author: described(Name, "Who wrote it."),
  why: described(Note, "A paragraph: what it is for."),
  seed: described(Name, "The text from which all random numbers are drawn."),
  sampling: v.optional(described(Sampling, "How futures are drawn.")),
  marks: v.optional(
    described(
      Marking,
      "When what is held of the obligor loses value: at its default, or as that becomes likelier.",
    ),
  ),
  start: described(QuarterText, 'First simulated quarter, such as "2026Q4".'),
  quarters: described(
    v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(limits.quarters)),
    `How many are simulated; in a file at most ${limits.fileQuarters}.`,
  ),
  headline: described(QuarterText, 'The quarter whose end the headline speaks of, such as "2031Q4".'),
  moneyScale: described(
    v.pipe(v.number(), v.finite(), v.minValue(limits.moneyUnit), v.maxValue(limits.money)),
    `Bn USD that one unit of the histograms stands for: the largest amount has ${unitsOfLargest.least} to ${unitsOfLargest.most}. Where 1 does not suit, the nearest that does is taken.`,
  ),
  step: described(
    Step,
    "Process of revenue: exact in law, the discrete one of the paper, or a market that fills up.",
  ),
  obligor: described(Id, "The party that the scenario is about."),
  assumptions: described(Assumptions, "All of the table of assumptions, by id."),
  schedules: described(
    v.strictObject({
      "compute.training": v.optional(described(Schedule, "The training plan, bn USD a year.")),
    }),
    "Plans of the obligor.",
  ),
  factors: list(
    Factor,
    limits.factors,
    `Market-wide shocks: ${factors.join(", ")}, in this order; more may follow.`,
  ),
  correlations: list(Correlation, limits.correlations, "Of pairs of factors; other pairs are uncorrelated."),
  jumps: list(Jump, limits.jumps, "Named sudden losses of revenue."),
  loops: list(Loop, loops.length, "Feedbacks, each of them at most once."),
  parties: list(Party, limits.parties, "Firms, exactly one with the role obligor."),
  contracts: list(Contract, limits.contracts, "What they have signed."),
  sources: list(Source, limits.sources, "Where numbers were published."),
});
export type Scenario = v.InferOutput<typeof Scenario>;

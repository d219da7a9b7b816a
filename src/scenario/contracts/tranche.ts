import * as v from "valibot";
import { described } from "../described";
import { limits } from "../limits";
import { quantity } from "../quantity";
import { QuarterText } from "../quarter";
import { contractId, partyId } from "../reference";
import { Schedule } from "../schedule";
import { Id, Name, Note } from "../text";

const money = (label: string, meaning: string, unit = "bn USD") =>
  quantity({ label, meaning, unit, min: 0, max: limits.money });

/**
 * Equity (or credits) that an investor pays into the firm: on dates, per gigawatt that a contract has delivered, at a
 * listing, or once its further conditions are met. Stops when the investor is in distress; a missed condition is no default, the money just does not come.
 */
export const Tranche = v.pipe(
  v.strictObject({
    kind: v.literal("tranche"),
    id: described(Id, "Names it for good: in paths, and as the key of its draws."),
    label: described(Name, "What readers see."),
    from: partyId('The investor, or "outside".'),
    to: partyId("The firm that is funded: the obligor."),
    note: v.optional(described(Note, "What a reader should know.")),
    condition: described(
      v.picklist(["dated", "perGigawatt", "listing", "met"]),
      "What it waits for: dates, gigawatts delivered under a contract, a listing, or only the conditions below.",
    ),
    schedule: v.optional(described(Schedule, "If dated: amounts by quarter.")),
    amount: v.optional(
      money("amount", "Per gigawatt delivered, or in all at a listing or once conditions are met."),
    ), // needed unless dated
    limit: v.optional(money("limit", "Most that is paid in all, per gigawatt.")), // perGigawatt
    contract: v.optional(contractId("If per gigawatt: the contract whose gigawatts count.")),
    deadline: v.optional(
      described(
        QuarterText,
        'If at a listing or once conditions are met: last quarter for it, such as "2028Q4".',
      ),
    ),
    rate: v.optional(
      quantity({
        label: "odds of listing",
        unit: "times a year",
        min: 0,
        max: 20,
        meaning: "How often it happens while the hurdle is met.",
      }),
    ),
    hurdle: v.optional(money("hurdle", "Least market value of the firm for it to be paid.")),
    leastPrice: v.optional(
      quantity({
        label: "least price",
        unit: "times today's",
        min: 0,
        max: 100,
        meaning: "Of a share of the investor, or of the listed party named, for it to be paid.",
      }),
    ),
    priceOf: v.optional(partyId("The listed party whose share price counts; the investor without one.")),
    mostLost: v.optional(
      quantity({
        label: "most lost",
        unit: "share of its buffer",
        min: 0,
        max: 100,
        meaning: "Of the loss that the investor can bear, for it to be paid.",
      }),
    ),
    mostDebt: v.optional(
      quantity({
        label: "most debt",
        unit: "loan to value",
        min: 0,
        max: 100,
        meaning: "Net debt of the investor over all that it owns, for it to be paid.",
      }),
    ),
    holds: quantity({
      label: "honoured",
      unit: "probability",
      min: 0,
      max: 1,
      start: 1,
      meaning: "That it is honoured at all, drawn once a path.",
    }),
    inKind: quantity({
      label: "in services",
      unit: "share",
      min: 0,
      max: 1,
      meaning: "Share that lowers bills instead of raising cash.",
    }),
  }),
  v.title("Promised equity"),
);
export type Tranche = v.InferOutput<typeof Tranche>;

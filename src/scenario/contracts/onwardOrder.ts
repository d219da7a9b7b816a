import * as v from "valibot";
import { described } from "../described";
import { quantity } from "../quantity";
import { contractId, partyId } from "../reference";
import { Id, Name, Note } from "../text";

/**
 * A vendor's own spending that follows a contract: a share of the bill it expects `lead` quarters on, partly on credit
 * from a lender, partly impossible to cancel. With lead 0 and nothing firm it is the vendor's running cost.
 */
export const OnwardOrder = v.pipe(
  v.strictObject({
    kind: v.literal("onwardOrder"),
    id: described(Id, "Names it for good: in paths, and as the key of its draws."),
    label: described(Name, "What readers see."),
    from: partyId("The vendor that spends, that of the contract served."),
    to: partyId('Its supplier, or "outside".'),
    note: v.optional(described(Note, "What a reader should know.")),
    contract: contractId("The capacity contract that it serves."),
    share: quantity({
      label: "size",
      unit: "share of the bill",
      min: 0,
      max: 10,
      meaning: "Share of that contract's bill that is passed on.",
    }),
    lead: quantity({
      label: "ordered ahead",
      unit: "quarters",
      min: 0,
      max: 40,
      whole: true,
      meaning: "So many quarters before the bill.",
    }),
    firm: quantity({
      label: "binding part",
      unit: "share",
      min: 0,
      max: 1,
      meaning: "Share of last quarter's order that cannot be cancelled.",
    }),
    debt: quantity({
      label: "on credit",
      unit: "share",
      min: 0,
      max: 1,
      meaning: "Share paid with borrowed money.",
    }),
    lender: v.optional(partyId('Who lends, any firm but the obligor; "outside" by default.')),
    rate: quantity({ label: "interest", unit: "a year", min: 0, max: 1, meaning: "On that credit." }),
    tenor: quantity({
      label: "repaid over",
      unit: "years",
      min: 0,
      max: 50,
      meaning: "Years over which the credit is repaid.",
    }),
  }),
  v.title("Vendors' own orders"),
);
export type OnwardOrder = v.InferOutput<typeof OnwardOrder>;

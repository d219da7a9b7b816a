import * as v from "valibot";
import { quantity } from "../quantity";
import { Id, Name, Note } from "../text";

/**
 * A vendor's own spending that follows a contract: a share of the bill it expects `lead` quarters on, partly on credit
 * from a lender, partly impossible to cancel. With lead 0 and nothing firm it is the vendor's running cost.
 */
export const OnwardOrder = v.pipe(
  v.strictObject({
    kind: v.literal("onwardOrder"),
    id: Id,
    label: Name,
    from: Id, // the vendor
    to: Id, // its supplier, or "outside"
    note: v.optional(Note),
    contract: Id, // the capacity contract that it serves
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
    lender: v.optional(Id), // who lends; "outside" by default
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

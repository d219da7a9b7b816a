import * as v from "valibot";
import { Quantity } from "../quantity";

/**
 * A vendor's own spending that follows a contract: a share of the bill it expects `lead` quarters on, partly on credit
 * from a lender, partly impossible to cancel. With lead 0 and nothing firm it is the vendor's running cost.
 */
export const OnwardOrder = v.strictObject({
  kind: v.literal("onwardOrder"),
  id: v.string(),
  label: v.string(),
  from: v.string(), // the vendor
  to: v.string(), // its supplier, or "outside"
  note: v.optional(v.string()),
  contract: v.string(), // the capacity contract that it serves
  share: Quantity, // of that contract's bill
  lead: Quantity, // quarters ahead, a whole number
  firm: Quantity, // share of last quarter's order that cannot be cancelled
  debt: Quantity, // share paid on credit
  lender: v.optional(v.string()), // who lends; "outside" by default
  rate: Quantity, // interest on that credit, per year
  tenor: Quantity, // years over which it is repaid
});
export type OnwardOrder = v.InferOutput<typeof OnwardOrder>;

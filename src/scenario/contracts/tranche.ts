import * as v from "valibot";
import { Quantity } from "../quantity";
import { Schedule } from "../schedule";

/**
 * Equity (or credits) that an investor pays into the firm: on dates, per gigawatt that a contract has delivered, or at
 * a listing. Stops when the investor is in distress; a missed condition is no default, the money just does not come.
 */
export const Tranche = v.strictObject({
  kind: v.literal("tranche"),
  id: v.string(),
  label: v.string(),
  from: v.string(), // the investor
  to: v.string(), // the firm that is funded
  note: v.optional(v.string()),
  condition: v.picklist(["dated", "perGigawatt", "listing"]),
  schedule: v.optional(Schedule), // dated: amounts by quarter
  amount: v.optional(Quantity), // perGigawatt: bn USD per GW; listing: bn USD at the listing
  limit: v.optional(Quantity), // perGigawatt: at most so much in all, bn USD
  contract: v.optional(v.string()), // perGigawatt: the contract whose gigawatts count
  deadline: v.optional(v.string()), // listing: last quarter, such as "2028Q4"
  rate: v.optional(Quantity), // listing: how often a year it happens while the hurdle is met
  hurdle: v.optional(Quantity), // listing: least market value of the firm, bn USD
  holds: Quantity, // probability that it is honoured at all, drawn once a path
  inKind: Quantity, // share that comes as services, lowering bills instead of raising cash
});
export type Tranche = v.InferOutput<typeof Tranche>;

import * as v from "valibot";
import { Quantity } from "../quantity";
import { Schedule } from "../schedule";

/** What take-or-pay and purchase have in common: capacity on a schedule, its firmness, and how it bends. */
const terms = {
  id: v.string(),
  label: v.string(),
  from: v.string(), // the customer, who pays
  to: v.string(), // the vendor
  note: v.optional(v.string()),
  schedule: Schedule, // what is announced: bn USD a year (or a quarter) at central scale
  scale: Quantity, // triangular draw of a common factor on the schedule; value is the mode
  firm: Quantity, // share of the schedule that binds
  conditional: Quantity, // share that is due if its condition holds
  option: Quantity, // share that the customer may order; the three sum to one
  holds: Quantity, // probability that the condition holds, drawn once a path
  cutOrder: v.pipe(v.number(), v.integer()), // 1 is cut first
  slip: Quantity, // median delay of increments, years; 0 for none
  lag: Quantity, // payment terms: share of a quarter's bill that is paid a quarter later
  paidDirect: Quantity, // share paid by the customer itself, the rest being inside other contracts
  tail: Quantity, // years of rent at the last quarter's rate that remain beyond the horizon
  gigawatts: v.optional(Schedule), // capacity that the schedule delivers in all, GW, cumulative
};

/** Capacity paid for, used or not: due = max(take x price x capacity, price x use). */
export const TakeOrPay = v.strictObject({ kind: v.literal("takeOrPay"), ...terms, take: Quantity });
/** Hardware bought as it is delivered: a firm first part, and an option exercised a year ahead and then firm. */
export const Purchase = v.strictObject({ kind: v.literal("purchase"), ...terms });
export type TakeOrPay = v.InferOutput<typeof TakeOrPay>;
export type Purchase = v.InferOutput<typeof Purchase>;

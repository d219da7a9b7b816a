import * as v from "valibot";
import { Quantity } from "../quantity";

/** A rate of the firm's revenue, until a date and a cap on the sum of payments. */
export const RevenueShare = v.strictObject({
  kind: v.literal("revenueShare"),
  id: v.string(),
  label: v.string(),
  from: v.string(),
  to: v.string(),
  note: v.optional(v.string()),
  rate: Quantity,
  end: v.string(), // last quarter, such as "2030Q4"
  cap: Quantity, // bn USD in all, payments to date included
  paid: Quantity, // bn USD paid to date
});
export type RevenueShare = v.InferOutput<typeof RevenueShare>;

import * as v from "valibot";
import { Grade } from "./quantity";

/**
 * Amounts through time with one source. Either whole calendar years (`years`, spread over their quarters along the
 * slope between neighbours, every year's total kept) or single quarters (`quarters`, such as {"2026Q4": 10}).
 * The unit is of the yearly or quarterly amount.
 */
export const Schedule = v.strictObject({
  years: v.optional(v.record(v.string(), v.number())),
  quarters: v.optional(v.record(v.string(), v.number())),
  unit: v.string(),
  asOf: v.optional(v.string()),
  source: v.string(),
  grade: Grade,
  note: v.optional(v.string()),
});
export type Schedule = v.InferOutput<typeof Schedule>;

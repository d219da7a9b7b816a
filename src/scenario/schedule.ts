import * as v from "valibot";
import { PartialDay } from "./day";
import { limits } from "./limits";
import { Grade } from "./quantity";
import { QuarterText } from "./quarter";
import { Id, Note, Unit } from "./text";

const Year = v.pipe(v.string(), v.regex(/^\d{4}$/, 'a year such as "2026"'));
const Amount = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(limits.money));
const amounts = <Key extends typeof Year | typeof QuarterText>(key: Key) =>
  v.pipe(v.record(key, Amount), v.minEntries(1), v.maxEntries(limits.amounts));

/**
 * Amounts through time with one source. Either whole calendar years (`years`, spread over their quarters along the
 * slope between neighbours, every year's total kept) or single quarters (`quarters`, such as {"2026Q4": 10}), or quarters
 * of one year and then whole years. The unit is of the yearly or quarterly amount.
 */
export const Schedule = v.strictObject({
  years: v.optional(amounts(Year)),
  quarters: v.optional(amounts(QuarterText)),
  unit: Unit,
  asOf: v.optional(PartialDay),
  source: Id,
  grade: Grade,
  note: v.optional(Note),
});
export type Schedule = v.InferOutput<typeof Schedule>;

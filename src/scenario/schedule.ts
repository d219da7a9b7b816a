import * as v from "valibot";
import { PartialDay } from "./day";
import { described } from "./described";
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
  years: v.optional(described(amounts(Year), "Total of each calendar year.")),
  quarters: v.optional(
    described(amounts(QuarterText), "Amount of each quarter, none of them in a year that is given whole."),
  ),
  unit: described(Unit, "Of the yearly or quarterly amount."),
  asOf: v.optional(described(PartialDay, "When it was so.")),
  source: described(Id, 'Id of a source, or "ours" for our own assumption.'),
  grade: described(Grade, "How far it can be trusted."),
  note: v.optional(described(Note, "What a reader should know.")),
});
export type Schedule = v.InferOutput<typeof Schedule>;

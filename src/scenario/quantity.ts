import * as v from "valibot";

/** How far a number can be trusted: a filing, the firm itself, named press, an analyst, or our own judgement. */
export const Grade = v.picklist(["filed", "company", "press", "analyst", "ours"]);
export type Grade = v.InferOutput<typeof Grade>;

const Finite = v.pipe(v.number(), v.finite());

/** Another published value for the same number, kept beside the one in use. */
const Alternative = v.strictObject({
  value: Finite,
  source: v.string(),
  grade: Grade,
  asOf: v.optional(v.string()),
  note: v.optional(v.string()),
});

/**
 * One number of a scenario with everything a reader needs to judge it. `source` is the id of an entry of the
 * scenario's sources, or "ours" for our own assumption; `low` and `high` are the range that published values span,
 * or that we think sane where nothing is published.
 */
export const Quantity = v.strictObject({
  value: Finite,
  low: v.optional(Finite),
  high: v.optional(Finite),
  unit: v.string(),
  asOf: v.optional(v.string()),
  source: v.string(),
  grade: Grade,
  note: v.optional(v.string()),
  others: v.optional(v.array(Alternative)),
});
export type Quantity = v.InferOutput<typeof Quantity>;

/** Where a number was published. `address` is a public web address, or a citation when the text has none. */
export const Source = v.strictObject({
  id: v.string(),
  publisher: v.string(),
  title: v.optional(v.string()),
  date: v.string(),
  address: v.string(),
  note: v.optional(v.string()),
});
export type Source = v.InferOutput<typeof Source>;

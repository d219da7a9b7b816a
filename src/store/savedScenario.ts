import * as v from "valibot";
import { RunShape } from "./runShape";

/** Minus zero becomes zero: JSON cannot tell them apart, and no field means anything by it. */
const Setting = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => value + 0),
);
const Value = v.union([Setting, v.string()]);
const Instant = v.pipe(v.string(), v.isoTimestamp());

/** What a reader gives when saving: a shipped scenario and only what differs from it, by field path. */
export const Draft = v.strictObject({
  name: v.string(),
  note: v.string(), // one line of why
  base: v.string(), // id of the scenario that it extends
  set: v.record(v.string(), Value),
  seed: v.string(),
  run: v.optional(RunShape), // the last result, so that a comparison can be shown at once
  tags: v.optional(v.array(v.string())),
});
export type Draft = v.InferOutput<typeof Draft>;

/** A draft once it is stored. `revision` counts its writes: a writer must name the one that it changed. */
export const SavedScenario = v.strictObject({
  id: v.string(),
  ...Draft.entries,
  created: Instant,
  modified: Instant,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  removed: v.optional(Instant), // in the bin since then
});
export type SavedScenario = v.InferOutput<typeof SavedScenario>;

import * as v from "valibot";
import { Parts } from "../scenario/parts";
import { Sourced } from "../scenario/setting";
import { RunShape } from "./runShape";

/** Minus zero becomes zero: JSON cannot tell them apart, and no field means anything by it. */
const Setting = v.pipe(
  v.number(),
  v.finite(),
  v.transform((value) => value + 0),
);
const plain = <Value>(value: Value): Value => JSON.parse(JSON.stringify(value)) as Value;
const Value = v.union([Setting, v.string(), v.pipe(Sourced, v.transform(plain))]);
const Instant = v.pipe(v.string(), v.isoTimestamp());

const content = {
  name: v.string(),
  note: v.string(), // one line of why
  base: v.string(), // id of the scenario that it extends
  set: v.record(v.string(), Value), // fields that differ, by path
  parts: v.optional(v.pipe(Parts, v.transform(plain))), // whole contracts, parties and so on that differ
  seed: v.string(),
};

/** What a reader gives when saving: a shipped scenario and only what differs from it. */
export const Draft = v.strictObject({
  ...content,
  run: v.optional(RunShape), // the last result, so that a comparison can be shown at once
  tags: v.optional(v.array(v.string())),
});
export type Draft = v.InferOutput<typeof Draft>;

/** What a scenario was before it was saved over: its content, when that was saved, and which of its writes it was. */
export const Version = v.strictObject({
  ...content,
  modified: Instant,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
export type Version = v.InferOutput<typeof Version>;

/** A draft once it is stored. `revision` counts its writes: a writer must name the one that it changed. */
export const SavedScenario = v.strictObject({
  id: v.string(),
  ...Draft.entries,
  created: Instant,
  modified: Instant,
  revision: v.pipe(v.number(), v.integer(), v.minValue(1)),
  removed: v.optional(Instant), // in the bin since then
  versions: v.optional(v.array(Version)), // what it was before, the newest first
});
export type SavedScenario = v.InferOutput<typeof SavedScenario>;

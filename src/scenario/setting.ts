import * as v from "valibot";
import { PartialDay } from "./day";
import { limits } from "./limits";
import { Grade } from "./quantity";
import { Id, Name, Note } from "./text";

const Finite = v.pipe(v.number(), v.finite());

/** A number with the source that a preset takes it from. */
export const Sourced = v.strictObject({
  value: Finite,
  low: v.optional(Finite),
  high: v.optional(Finite),
  source: Id,
  grade: Grade,
  asOf: v.optional(PartialDay),
  note: v.optional(Note),
});
export type Sourced = v.InferOutput<typeof Sourced>;

/** What a field is set to: a number, or the text of the seed or of a loop's mode. */
export type Setting = number | string;
export type Settings = Readonly<Record<string, Setting | Sourced>>;

/** The value that a setting gives, without its source. */
export const settingValue = (setting: Setting | Sourced): Setting =>
  typeof setting === "object" ? setting.value : setting;

const Path = v.pipe(v.string(), v.regex(/^[a-zA-Z0-9][a-zA-Z0-9.-]{0,199}$/, "the path of a field"));
const settings = <Value extends v.GenericSchema>(value: Value) =>
  v.pipe(v.record(Path, value), v.maxEntries(limits.settings));

/** The fields that a preset, a link or a saved scenario sets. */
export const SourcedSettings = settings(
  v.union([Finite, Name, Sourced], "a number, a text, or a number with its source"),
);

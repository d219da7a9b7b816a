import * as v from "valibot";
import { Contract } from "./contracts";
import { Day } from "./day";
import { limits } from "./limits";
import { Party } from "./party";
import { Schedule } from "./schedule";
import { SourcedSettings } from "./setting";
import { Source } from "./source";
import { Id, Name, Note } from "./text";

const Removal = v.pipe(
  v.string(),
  v.regex(
    /^(contract|party|jump|loop)\.[a-z0-9][a-z0-9-]{0,63}$/,
    'what to remove, such as "contract.lab-cloud"',
  ),
);

/**
 * A scenario that says only what differs from another one, which may itself be a preset. First things are removed, then
 * added, then fields are set. To replace a contract, remove it and add it.
 */
export const Preset = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: Id,
  title: Name,
  author: Name,
  date: Day, // when the preset was written
  asOf: v.optional(Day), // of the scenario that results; by default that of the one extended
  why: Note, // a paragraph
  extends: Id,
  remove: v.optional(v.pipe(v.array(Removal), v.maxLength(limits.contracts))),
  addParties: v.optional(v.pipe(v.array(Party), v.maxLength(limits.parties))),
  addContracts: v.optional(v.pipe(v.array(Contract), v.maxLength(limits.contracts))),
  addSources: v.optional(v.pipe(v.array(Source), v.maxLength(limits.sources))),
  schedules: v.optional(v.strictObject({ "compute.training": v.optional(Schedule) })), // replace those of the same name
  set: SourcedSettings, // field path → number, text, or number with its source
});
export type Preset = v.InferOutput<typeof Preset>;

import * as v from "valibot";
import { Contract } from "./contracts";
import { Day } from "./day";
import { described } from "./described";
import { limits } from "./limits";
import { Party } from "./party";
import { Schedule } from "./schedule";
import { SourcedSettings } from "./setting";
import { list } from "./list";
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
  $schema: v.optional(described(v.string(), "Address of the JSON schema, for editors.")),
  format: described(v.literal(1), "Version of this format."),
  id: described(Id, "Names it in links and files."),
  title: described(Name, "What readers see."),
  author: described(Name, "Who wrote it."),
  date: described(Day, "When it was written."),
  asOf: v.optional(described(Day, "Of the scenario that results; by default that of the one it extends.")),
  why: described(Note, "A paragraph: what it is for."),
  extends: described(Id, "The scenario or preset that it starts from."),
  remove: v.optional(list(Removal, limits.contracts, 'What is left out, such as "contract.lab-cloud".')),
  addParties: v.optional(list(Party, limits.parties, "Parties that join.")),
  addContracts: v.optional(list(Contract, limits.contracts, "Contracts that join.")),
  addSources: v.optional(list(Source, limits.sources, "Sources of what it adds and sets.")),
  schedules: v.optional(
    described(
      v.strictObject({ "compute.training": v.optional(Schedule) }),
      "Replace those of the same name.",
    ),
  ),
  set: described(SourcedSettings, "Field path → number, text, or number with its source."),
});
export type Preset = v.InferOutput<typeof Preset>;

import * as v from "valibot";
import { described } from "./described";
import { quantity } from "./quantity";
import { Name, Note } from "./text";

/** Every feedback that the model knows; a scenario has any of them. */
export const loops = [
  "vendor-equity",
  "funding-reflex",
  "backlog-reflex",
  "warrants",
  "capacity-build",
  "margin",
] as const;

/** As signed, with the feedback; exogenised: the money follows its plan whatever happens; absent: never signed. */
export const LoopMode = v.picklist(["as-signed", "exogenised", "absent"]);
export type LoopMode = v.InferOutput<typeof LoopMode>;

/** A feedback from one quarter's outcome into a later quarter's terms. */
export const Loop = v.strictObject({
  id: described(v.picklist(loops), "One of those that the model knows."),
  label: described(Name, "What readers see."),
  note: v.optional(described(Note, "What a reader should know.")),
  mode: described(LoopMode, "With its feedback, with its money following its plan, or as if never signed."),
  strength: quantity({
    label: "strength",
    unit: "share",
    min: 0,
    max: 1,
    meaning: "Scales the response: 0 for none.",
  }),
});
export type Loop = v.InferOutput<typeof Loop>;

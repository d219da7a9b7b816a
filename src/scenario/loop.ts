import * as v from "valibot";
import { quantity } from "./quantity";
import { Name, Note } from "./text";

/** Every feedback that the model knows; a scenario has any of them. */
export const loops = [
  "vendor-equity",
  "funding-reflex",
  "margin",
  "warrants",
  "capacity-build",
  "backlog-reflex",
] as const;

/** As signed, with the feedback; exogenised: the money follows its plan whatever happens; absent: never signed. */
export const LoopMode = v.picklist(["as-signed", "exogenised", "absent"]);
export type LoopMode = v.InferOutput<typeof LoopMode>;

/** A feedback from one quarter's outcome into a later quarter's terms. */
export const Loop = v.strictObject({
  id: v.picklist(loops),
  label: Name,
  note: v.optional(Note),
  mode: LoopMode,
  strength: quantity({
    label: "strength",
    unit: "share",
    min: 0,
    max: 1,
    meaning: "Scales the response: 0 for none.",
  }),
});
export type Loop = v.InferOutput<typeof Loop>;

import * as v from "valibot";
import { described } from "./described";
import { quantity } from "./quantity";
import { Id, Name, Note } from "./text";

/** A named sudden loss of revenue level: `rate` a year, log size with its spread (negative = loss). */
export const Jump = v.strictObject({
  id: described(Id, "Names it for good: in paths, and as the key of its draws."),
  label: described(Name, "What readers see."),
  note: v.optional(described(Note, "What a reader should know.")),
  rate: quantity({
    label: "how often",
    unit: "times a year",
    min: 0,
    max: 20,
    meaning: "Mean number of arrivals a year.",
  }),
  size: quantity({
    label: "size",
    unit: "log",
    min: -5,
    max: 5,
    meaning: "Mean log change of revenue: −0.25 is a loss of 22 %.",
  }),
  spread: quantity({
    label: "doubt about its size",
    unit: "log",
    min: 0,
    max: 5,
    meaning: "Standard deviation of that log change.",
  }),
});
export type Jump = v.InferOutput<typeof Jump>;

import * as v from "valibot";
import { described } from "../described";
import { limits } from "../limits";
import { quantity } from "../quantity";
import { contractId, partyId } from "../reference";
import { Id, Name, Note } from "../text";

/** A promise to pay a vendor what its customer does not, up to a cap that grows with delivery and shrinks with time. */
export const Guarantee = v.pipe(
  v.strictObject({
    kind: v.literal("guarantee"),
    id: described(Id, "Names it for good: in paths, and as the key of its draws."),
    label: described(Name, "What readers see."),
    from: partyId("The guarantor, any firm but the obligor."),
    to: partyId("The vendor that is made whole, that of the contract."),
    note: v.optional(described(Note, "What a reader should know.")),
    contract: contractId("The capacity contract of that vendor whose bills are guaranteed."),
    cap: quantity({
      label: "cap",
      unit: "bn USD",
      min: 0,
      max: limits.money,
      meaning: "Most that is ever owed, once all of the capacity stands.",
    }),
    atOnce: quantity({
      label: "stands at once",
      unit: "share",
      min: 0,
      max: 1,
      meaning: "Share of the cap that stands from the first day; the rest grows with the capacity delivered.",
    }),
    term: quantity({
      label: "shrinks over",
      unit: "years",
      min: 0.25,
      max: 100,
      meaning: "In a straight line, from when each part was granted.",
    }),
  }),
  v.title("Guarantees"),
);
export type Guarantee = v.InferOutput<typeof Guarantee>;

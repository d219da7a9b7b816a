import * as v from "valibot";
import { described } from "../described";
import { limits } from "../limits";
import { quantity } from "../quantity";
import { contractId, partyId } from "../reference";
import { Id, Name, Note } from "../text";

const dollars = (label: string, meaning: string) =>
  quantity({ label, meaning, unit: "USD a share", min: 0, max: limits.money });
const gigawatts = (label: string, meaning: string) =>
  quantity({ label, meaning, unit: "GW", min: 0, max: 1000 });
const share = (label: string, meaning: string, unit = "share") =>
  quantity({ label, meaning, unit, min: 0, max: 1 });

/**
 * Shares that a listed vendor grants to its customer in equal tranches. One vests once the gigawatts delivered under a
 * contract and the vendor's price have reached its milestone and its hurdle, while no bill is being deferred.
 */
export const Warrant = v.pipe(
  v.strictObject({
    kind: v.literal("warrant"),
    id: described(Id, "Names it for good: in paths, and as the key of its draws."),
    label: described(Name, "What readers see."),
    from: partyId("The listed firm that issues the shares."),
    to: partyId("Who is granted them and sells them: the obligor."),
    note: v.optional(described(Note, "What a reader should know.")),
    contract: contractId("The capacity contract whose gigawatts count."),
    size: share("size", "Shares granted in all, over the issuer's shares today.", "share of the issuer"),
    price: dollars("price today", "Of one share of the issuer on the first day."),
    strike: dollars("strike", "What the holder pays for a share."),
    tranches: quantity({
      label: "tranches",
      unit: "count",
      min: 1,
      max: 12,
      whole: true,
      start: 1,
      meaning: "Equal parts that vest one by one.",
    }),
    firstMilestone: gigawatts("first milestone", "Delivered in all for the first tranche."),
    lastMilestone: gigawatts("last milestone", "The same for the last; those between are equally far apart."),
    firstHurdle: dollars("first price hurdle", "Price of the issuer that the first tranche waits for."),
    lastHurdle: dollars(
      "last price hurdle",
      "The same for the last; those between are equally far apart in logs.",
    ),
    sellOver: quantity({
      label: "sold over",
      unit: "quarters",
      min: 1,
      max: 40,
      meaning: "Each quarter one part in so many of what is left is sold.",
    }),
    haircut: share("haircut", "Part of the price lost in a sale."),
    holds: share(
      "further conditions hold",
      "That all else which the shares wait for comes about, drawn once a path.",
      "probability",
    ),
    held: share("held", "Share of what vests that is never sold."),
  }),
  v.title("Warrants"),
);
export type Warrant = v.InferOutput<typeof Warrant>;

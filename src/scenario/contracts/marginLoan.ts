import * as v from "valibot";
import { described } from "../described";
import { limits } from "../limits";
import { quantity } from "../quantity";
import { partyId } from "../reference";
import { Id, Name, Note } from "../text";

const money = (label: string, meaning: string) =>
  quantity({ label, meaning, unit: "bn USD", min: 0, max: limits.money });
const share = (label: string, unit: string, min: number, max: number, start: number, meaning: string) =>
  quantity({ label, unit, min, max, start, meaning });

/**
 * Money lent to an investor on shares, of a listed party or of the obligor. Called when the loan exceeds the trigger's share
 * of their value, it is brought back to the target with cash, the line, further shares, and then by selling shares.
 */
export const MarginLoan = v.pipe(
  v.strictObject({
    kind: v.literal("marginLoan"),
    id: described(Id, "Names it for good: in paths, and as the key of its draws."),
    label: described(Name, "What readers see."),
    from: partyId('The lender, or "outside".'),
    to: partyId("The investor that borrows."),
    note: v.optional(described(Note, "What a reader should know.")),
    shares: partyId("Whose shares are pledged: a listed party or the obligor."),
    principal: money("drawn", "Owed on the first day."),
    rate: quantity({ label: "interest", unit: "a year", min: 0, max: 1, meaning: "On what is owed." }),
    pledged: money("pledged", "Value of the shares pledged, on the first day."),
    reserve: money(
      "can be pledged",
      "Value of further shares that the investor can pledge, on the first day.",
    ),
    trigger: share("trigger", "loan to value", 0.05, 0.95, 0.5, "The loan is called above it."),
    target: share("target", "loan to value", 0.05, 0.95, 0.3, "What a call brings the loan back to."),
    impact: share(
      "price impact",
      "share of the price",
      0,
      1,
      0,
      "Part of the price lost if all shares pledged are sold.",
    ),
    recourse: share(
      "answered for",
      "share",
      0,
      1,
      1,
      "Share of what shares do not cover that the investor still owes.",
    ),
  }),
  v.title("Loans on shares"),
);
export type MarginLoan = v.InferOutput<typeof MarginLoan>;

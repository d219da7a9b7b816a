import * as v from "valibot";
import { described } from "../described";
import { limits } from "../limits";
import { quantity } from "../quantity";
import { QuarterText } from "../quarter";
import { partyId } from "../reference";
import { Id, Name, Note } from "../text";

const money = (label: string, meaning: string) =>
  quantity({ label, meaning, unit: "bn USD", min: 0, max: limits.money });

/** A rate of the firm's revenue, until a date and a cap on the sum of payments. */
export const RevenueShare = v.pipe(
  v.strictObject({
    kind: v.literal("revenueShare"),
    id: described(Id, "Names it for good: in paths, and as the key of its draws."),
    label: described(Name, "What readers see."),
    from: partyId("Whose revenue is shared: the obligor."),
    to: partyId('Who gets the share, or "outside".'),
    note: v.optional(described(Note, "What a reader should know.")),
    rate: quantity({
      label: "rate",
      unit: "share of revenue",
      min: 0,
      max: 1,
      meaning: "Share of revenue that is paid on.",
    }),
    end: described(QuarterText, 'Last quarter, such as "2030Q4".'),
    cap: money("cap", "Most that is ever paid, payments to date included."),
    paid: money("paid to date", "Payments before the first day."),
  }),
  v.title("Shares of revenue"),
);
export type RevenueShare = v.InferOutput<typeof RevenueShare>;

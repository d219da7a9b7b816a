import * as v from "valibot";
import { described } from "../described";
import { limits } from "../limits";
import { quantity } from "../quantity";
import { QuarterText } from "../quarter";
import { Seniority } from "../seniority";
import { partyId } from "../reference";
import { Id, Name, Note } from "../text";

/** Money lent by anybody to a party: interest, repayment in parts, the rest at maturity unless it is lent again. */
export const Loan = v.pipe(
  v.strictObject({
    kind: v.literal("loan"),
    id: described(Id, "Names it for good: in paths, and as the key of its draws."),
    label: described(Name, "What readers see."),
    from: partyId('The lender, or "outside".'),
    to: partyId("The borrower."),
    note: v.optional(described(Note, "What a reader should know.")),
    principal: quantity({
      label: "principal",
      unit: "bn USD",
      min: 0,
      max: limits.money,
      meaning: "Owed on the first day, or paid out in the quarter given.",
    }),
    paidOut: v.optional(
      described(QuarterText, "Quarter in which it is paid out; without one it is owed already."),
    ),
    rate: quantity({
      label: "coupon",
      unit: "a year",
      min: 0,
      max: 1,
      meaning: "Simple quarterly interest.",
    }),
    repaid: quantity({
      label: "repaid",
      unit: "share a year",
      min: 0,
      max: 4,
      meaning: "Of the principal, in equal parts; 0 if all is due at maturity.",
    }),
    maturity: described(QuarterText, 'Quarter in which the rest is due, such as "2028Q4".'),
    rollover: quantity({
      label: "lent again for",
      unit: "years",
      min: 0,
      max: 30,
      whole: true,
      meaning: "What is due at maturity is lent again for so long while credit is open; 0 for never.",
    }),
    seniority: Seniority,
  }),
  v.title("Loans"),
);
export type Loan = v.InferOutput<typeof Loan>;

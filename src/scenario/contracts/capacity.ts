import * as v from "valibot";
import { described } from "../described";
import { quantity } from "../quantity";
import { partyId } from "../reference";
import { Schedule } from "../schedule";
import { Seniority } from "../seniority";
import { Id, Name, Note } from "../text";

const share = (label: string, meaning: string, start = 0) =>
  quantity({ label, meaning, unit: "share", min: 0, max: 1, start });
const years = (label: string, max: number, meaning: string) =>
  quantity({ label, meaning, unit: "years", min: 0, max });

/** What take-or-pay and purchase have in common: capacity on a schedule, its firmness, and how it bends. */
const terms = {
  id: described(Id, "Names it for good: in paths, and as the key of its draws."),
  label: described(Name, "What readers see."),
  from: partyId("The customer, who pays: the obligor."),
  to: partyId('The vendor, or "outside".'),
  note: v.optional(described(Note, "What a reader should know.")),
  schedule: described(Schedule, "What is announced, bn USD a year (or a quarter), at size 1."),
  scale: quantity({
    label: "size",
    unit: "times announced",
    min: 0,
    max: 10,
    start: 1,
    drawn: true,
    meaning:
      "Factor on the schedule, triangular from low to high; the value is its mode. To set it scales all three.",
  }),
  firm: share(
    "binding part",
    "Share of the schedule that binds. Binding, conditional and optional part sum to one.",
    1,
  ),
  conditional: share("conditional part", "Share that is due if its condition holds."),
  option: share("optional part", "Share that the customer may order."),
  holds: quantity({
    label: "condition holds",
    unit: "probability",
    min: 0,
    max: 1,
    start: 1,
    meaning: "Drawn once a path.",
  }),
  cutOrder: described(
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1000)),
    "Contracts are cut in this order; 1 first.",
  ),
  slip: years("delay", 20, "Median delay of increments; 0 for none."),
  lag: share("paid later", "Payment terms: share of a quarter's bill that is paid a quarter later."),
  paidDirect: share(
    "paid directly",
    "Share paid by the customer itself, the rest being inside other contracts.",
    1,
  ),
  tail: years(
    "rent beyond the horizon",
    50,
    "Years of rent at the last quarter's rate that remain beyond the horizon.",
  ),
  seniority: Seniority,
  claim: v.optional(
    described(
      v.picklist(["service", "lease"]),
      "What a court would call it: the law may cap a lease's rest.",
    ),
  ),
  payable: v.optional(
    described(
      v.picklist(["delivered", "scheduled"]),
      "Whether what is billed waits for builders that dear money holds back, or is due although they are late.",
    ),
  ),
  gigawatts: v.optional(described(Schedule, "Capacity delivered in all, GW at the end of each year.")),
};

/** Capacity paid for, used or not: due = max(take x price x capacity, price x use). */
export const TakeOrPay = v.pipe(
  v.strictObject({
    kind: v.literal("takeOrPay"),
    ...terms,
    take: share("least payment", "Share of the capacity that is paid for, used or not.", 1),
  }),
  v.title("Rented capacity"),
);
/** Hardware bought as it is delivered: a firm first part, and an option exercised a year ahead and then firm. */
export const Purchase = v.pipe(
  v.strictObject({ kind: v.literal("purchase"), ...terms }),
  v.title("Hardware bought"),
);
export type TakeOrPay = v.InferOutput<typeof TakeOrPay>;
export type Purchase = v.InferOutput<typeof Purchase>;

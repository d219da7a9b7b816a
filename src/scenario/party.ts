import * as v from "valibot";
import { described } from "./described";
import { limits } from "./limits";
import { quantity } from "./quantity";
import { Id, line, Name, Note } from "./text";

const money = (label: string, meaning: string, min = 0) =>
  quantity({ label, meaning, unit: "bn USD", min, max: limits.money });
const share = (label: string, meaning: string) => quantity({ label, meaning, unit: "share", min: 0, max: 1 });

/**
 * A firm. Exactly one party has the role obligor; "outside" stands for customers, staff, power, tax and capital
 * markets, is named by no field, and always exists under the id "outside".
 */
export const Party = v.strictObject({
  id: described(Id, "Names it for good: in paths, and as the key of its draws."),
  name: described(Name, "What readers see."),
  short: described(line(6), "One to six letters for charts; four fit best."),
  role: described(
    v.picklist(["obligor", "vendor", "investor", "lender"]),
    "The obligor is the firm that the scenario is about.",
  ),
  note: v.optional(described(Note, "What a reader should know.")),
  cash: money("Cash", "Liquid resources on the first day."),
  line: v.optional(money("Credit line", "Committed credit, undrawn.")),
  lossBuffer: v.optional(money("Loss it can bear", "A larger loss within a year brings distress.")),
  equityVolatility: v.optional(
    quantity({
      label: "Volatility of its shares",
      unit: "a year",
      min: 0,
      max: 5,
      meaning: "Standard deviation of its log share price.",
    }),
  ),
  equityBeta: v.optional(
    quantity({
      label: "Beta",
      unit: "log per log",
      min: -10,
      max: 10,
      meaning: "Log move of its price per log move of the AI-equity factor.",
    }),
  ),
  equityCorrelations: v.optional(
    v.record(
      Id,
      quantity({
        label: "Correlation of shares",
        unit: "correlation",
        min: -1,
        max: 1,
        meaning: "Of weekly returns with another party's.",
      }),
    ),
  ),
  marketValue: v.optional(money("Market value", "Of its own equity.")),
  stake: v.optional(share("Stake", "Share of the obligor's equity that it holds.")),
  stakeValue: v.optional(money("Value of its stake", "Carrying amount of that stake: what it can lose.")),
  roundShare: v.optional(
    share("Share of rounds", "Its share of the vendors' money in the obligor's funding rounds."),
  ),
  netDebt: v.optional(money("Net debt", "On the first day, by its own measure.", -limits.money)),
  holdings: v.optional(
    money("Other holdings", "What it owns beside its stake in the obligor and shares that it borrows on."),
  ),
  holdingsBeta: v.optional(
    quantity({
      label: "Beta of its holdings",
      unit: "log per log",
      min: -10,
      max: 10,
      meaning: "Log move of their value per log move of the AI-equity factor.",
    }),
  ),
  debtLimit: v.optional(
    share("Limit of debt", "Net debt over all that it owns up to which it gives new money; 1 for none."),
  ),
  debtCeiling: v.optional(
    share("Ceiling of debt", "The same for money that it has promised; not below the limit."),
  ),
  ownCash: v.optional(
    quantity({
      label: "Cash from elsewhere",
      unit: "bn USD a year",
      min: -limits.money,
      max: limits.money,
      meaning: "From business outside the network.",
    }),
  ),
  ownCashVolatility: v.optional(
    quantity({
      label: "Volatility of that cash",
      unit: "bn USD a quarter",
      min: 0,
      max: limits.money,
      meaning: "Standard deviation of an additive shock.",
    }),
  ),
});
export type Party = v.InferOutput<typeof Party>;

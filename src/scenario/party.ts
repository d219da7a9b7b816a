import * as v from "valibot";
import { Quantity } from "./quantity";

/**
 * A firm. Exactly one party has the role obligor; "outside" stands for customers, staff, power, tax and capital
 * markets, is named by no field, and always exists under the id "outside".
 */
export const Party = v.strictObject({
  id: v.string(),
  name: v.string(),
  short: v.string(), // one to four letters for charts
  role: v.picklist(["obligor", "vendor", "investor", "lender"]),
  note: v.optional(v.string()),
  cash: Quantity, // liquid resources at the start, bn USD
  line: v.optional(Quantity), // undrawn committed credit, bn USD
  lossBuffer: v.optional(Quantity), // loss within a year that brings distress, bn USD
  equityVolatility: v.optional(Quantity), // share price, per year
  equityBeta: v.optional(Quantity), // log price move per log move of the AI-equity factor
  equityCorrelations: v.optional(v.record(v.string(), Quantity)), // of weekly returns with other parties
  marketValue: v.optional(Quantity), // of its own equity, bn USD
  stake: v.optional(Quantity), // share of the obligor's equity that it holds
  stakeValue: v.optional(Quantity), // carrying amount of that stake, bn USD: what it can lose
  roundShare: v.optional(Quantity), // its share of the vendor money in the obligor's funding rounds
  ownCash: v.optional(Quantity), // cash from business outside the network, bn USD a year (may be negative)
  ownCashVolatility: v.optional(Quantity), // standard deviation of an additive own cash shock, bn USD a quarter
});
export type Party = v.InferOutput<typeof Party>;

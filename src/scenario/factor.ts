import * as v from "valibot";
import { described } from "./described";
import { quantity } from "./quantity";
import { Id, Name } from "./text";

/** The factors that every scenario has, in the order in which the model asks for them (src/model/shocks.ts). */
export const factors = ["demand", "level", "ai-equity", "credit", "compute", "delivery"] as const;

/** A market-wide shock. Its place in the list is its row in the correlation matrix; its id keys its draws. */
export const Factor = v.strictObject({
  id: described(Id, "Names it for good: in paths, and as the key of its draws."),
  label: described(Name, "What readers see."),
  priceOfRisk: quantity({
    label: "price of risk",
    unit: "per root year",
    min: -5,
    max: 5,
    meaning: "Shift of the factor's mean per square root of a year, in the risk-priced measure only.",
  }),
});
export type Factor = v.InferOutput<typeof Factor>;

/** Correlation of two factors; pairs that are not listed are uncorrelated. */
export const Correlation = v.strictObject({
  between: described(v.tuple([Id, Id]), "Ids of the two factors."),
  value: quantity({
    label: "correlation",
    unit: "correlation",
    min: -1,
    max: 1,
    meaning: "Of the quarterly shocks.",
  }),
});
export type Correlation = v.InferOutput<typeof Correlation>;

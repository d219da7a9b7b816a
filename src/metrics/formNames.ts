import type { VariantId } from "../scenario/variants";

/** What the other forms of the model are called, in the command line and on the page. */
export const formNames: Readonly<Record<VariantId, string>> = {
  exact: "growth that fades, exact steps",
  published: "growth stepped as published",
  saturating: "growth that fills the market",
  heavyTails: "bad luck that spreads",
  thinTails: "bad luck that does not spread",
  winters: "AI winters",
  noWinters: "no AI winters",
  independent: "factors independent of each other",
  noFeedback: "loops without feedback",
  noDeals: "loops never signed",
  noBankruptcyCost: "bankruptcy without cost",
  marks: "marks before default",
  noMarks: "no marks before default",
  riskPriced: "risk at its price",
};

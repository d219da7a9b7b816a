import * as v from "valibot";
import { networkEntries } from "./clear";

const Finite = v.pipe(v.number(), v.finite());
const Amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const Share = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1));
const optionalList = v.optional(v.array(Amount));
const optionalMatrix = v.optional(v.array(v.array(Amount)));
const optionalShares = v.optional(v.array(v.array(Share)));

/**
 * What is known of a network of firms: any of these keys. Lists hold a number a firm, matrices are [from][to]: row i says
 * what i owes, pays, issues or causes. Money in one unit.
 */
export const NetworkDocument = v.strictObject({
  firms: v.optional(v.array(v.string())), // names
  ...networkEntries,
  L: optionalMatrix, // what i owes j
  externalAssets: optionalList,
  shock: optionalList, // loss of external assets
  recovery: v.optional(Share, 0), // from a firm in default, where that is fixed
  sigma: optionalList, // volatility of external assets to the horizon
  rho: v.optional(Share, 1), // part of its assets that a firm in default keeps, in the Merton valuation
  buffer: optionalList, // capital
  F: optionalMatrix, // money from i to j
  inflows: optionalList, // money from outside
  Z: optionalMatrix, // goods from i to j
  output: optionalList,
  finalDemand: optionalList,
  W: optionalMatrix, // share of j's equity that is lost with i
  weights: optionalList, // economic value
  initialStress: v.optional(v.array(Share)),
  equityHoldings: optionalShares, // share of i's equity that j owns
  debtHoldings: optionalShares,
  debtFace: optionalList,
  layers: v.optional(v.array(v.array(v.array(Amount)))), // each like L, the most senior first
  heldFraction: v.optional(Share), // share of each firm that the network holds, in proportion to L
  assets: optionalList, // primitive assets now, and in the year of reference
  referenceAssets: optionalList,
  theta: v.optional(Share), // share of its reference value below which a firm fails
  costShare: v.optional(Share), // of that threshold: what a failure costs
  investment: v.optional(Finite), // a vendor's equity into its customer, and the customer's purchases from it
  purchase: v.optional(Finite),
});
export type NetworkDocument = v.InferOutput<typeof NetworkDocument>;

/**
 * The document, with no debts to the outside unless it says so. Throws a RangeError that names the first list, row or
 * matrix that is not as long as there are firms.
 */
export function sized(document: NetworkDocument) {
  const lists = listsIn(document);
  const firms = lists[0]?.[1].length ?? 0;
  for (const [key, list] of lists) {
    checkLength(key, list, firms);
    list.forEach((row, i) => Array.isArray(row) && checkLength(`${key}[${i}]`, row, firms));
  }
  const none = Array.from({ length: firms }, () => 0);
  return { ...document, externalLiabilities: document.externalLiabilities ?? none };
}

function listsIn({ layers = [], ...others }: NetworkDocument): [key: string, list: readonly unknown[]][] {
  const found: [string, readonly unknown[]][] = [];
  for (const [key, value] of Object.entries(others)) if (Array.isArray(value)) found.push([key, value]);
  layers.forEach((layer, k) => found.push([`layers[${k}]`, layer]));
  return found;
}

function checkLength(field: string, { length }: readonly unknown[], firms: number): void {
  if (length !== firms)
    throw new RangeError(`${field}: expected ${firms} entries, one a firm, got ${length}`);
}

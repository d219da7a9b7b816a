import { paidBy, weighted } from "../matrix";
import { settle } from "../settle";
import { type BalanceSheets, equityAtPar, largestAmount } from "./balanceSheets";
import { type Debtor, type Valuation } from "./valuation";

/**
 * Network valuation of claims (NEVA, Barucca et al. 2020): the equity of each firm when every claim is worth what the
 * debtor's own equity makes it. The greatest solution: found downwards from claims at face value. Throws a RangeError if
 * it is too slow to be found.
 */
export function networkValuation(sheets: BalanceSheets, worth: Valuation): number[] {
  const { L, externalAssets, externalLiabilities, shock } = sheets;
  const equityBefore = equityAtPar(sheets);
  const owedToFirms = paidBy(L);
  const debtors = equityBefore.map((before, index): Debtor => ({
    index,
    assets: externalAssets[index] - shock[index],
    owed: owedToFirms[index] + externalLiabilities[index],
    owedToFirms: owedToFirms[index],
    equityBefore: before,
  }));
  const atPar = equityBefore.map((equity, i) => equity - shock[i]);
  // Losses are taken from face value: were claims added up anew, what rounding takes from a firm that has lost nothing
  // would be a loss too, and a loop in which losses grow would make it a default.
  const revalue = (equity: readonly number[]) => {
    const losses = weighted(
      L,
      debtors.map((debtor, k) => 1 - worth(equity[k], debtor)),
    );
    return atPar.map((full, i) => full - losses[i]);
  };
  return settle(revalue, atPar, largestAmount(sheets));
}

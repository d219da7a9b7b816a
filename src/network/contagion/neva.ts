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
  const revalue = (equity: readonly number[]) => {
    const claims = weighted(
      L,
      debtors.map((debtor, k) => worth(equity[k], debtor)),
    );
    return debtors.map(({ assets, owed }, i) => assets - owed + claims[i]);
  };
  return settle(revalue, atPar, largestAmount(sheets));
}

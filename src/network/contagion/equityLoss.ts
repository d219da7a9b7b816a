import { spectralRadius } from "../../stats/spectralRadius";
import { shareOf, weighted } from "../matrix";
import { type BalanceSheets, equityAtPar } from "./balanceSheets";
import { linearStress } from "./linearStress";

export interface EquityLoss {
  readonly equity0: readonly number[]; // before the shock
  readonly equityDirect: readonly number[]; // after it, before contagion
  readonly equityFinal: readonly number[];
  /** Share of the equity that is lost; more than 1 if debts remain. */
  readonly stress: readonly number[];
  /** Of the claims on i over the equity of j: from 1 on, a loss feeds itself until somebody is lost. */
  readonly spectralRadius: number;
}

/**
 * Linear DebtRank of balance sheets (Bardoscia et al. 2015): a claim loses the share of its value that its debtor has
 * lost of its equity, no more than all of it. A firm without equity before the shock has none to lose: claims on it
 * stay as they were. Throws a RangeError if a shock is negative.
 */
export function equityLoss(sheets: BalanceSheets): EquityLoss {
  const { L, shock } = sheets;
  const equity0 = equityAtPar(sheets);
  const lossShare = (loss: number, i: number) => (equity0[i] < 0 ? 0 : shareOf(loss, equity0[i]));
  const impact = L.map((row) => row.map(lossShare));
  const lost = weighted(L, linearStress(impact, shock.map(lossShare)));
  const equityDirect = equity0.map((equity, i) => equity - shock[i]);
  const equityFinal = equityDirect.map((equity, i) => equity - lost[i]);
  return {
    equity0,
    equityDirect,
    equityFinal,
    stress: equity0.map((equity, i) => shareOf(equity - equityFinal[i], equity)),
    spectralRadius: spectralRadius(L.map((row) => row.map((debt, j) => shareOf(debt, equity0[j])))),
  };
}

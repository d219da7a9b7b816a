import { type Matrix } from "../../stats/linear";
import { paidBy, receivedBy, sum } from "../matrix";

/** Firms that owe each other and the outside, and what a shock takes from their assets. Lists hold a number a firm. */
export interface BalanceSheets {
  readonly L: Matrix; // what i owes j
  readonly externalAssets: readonly number[]; // before the shock
  readonly externalLiabilities: readonly number[];
  readonly shock: readonly number[]; // loss of external assets
}

/** Assets less debts, if all claims are worth their face value. */
export function equityAtPar({
  L,
  externalAssets,
  externalLiabilities,
}: Omit<BalanceSheets, "shock">): number[] {
  const claims = receivedBy(L);
  const debts = paidBy(L);
  return externalAssets.map((assets, i) => assets + claims[i] - debts[i] - externalLiabilities[i]);
}

/** The largest amount that enters any firm's equity: what rounding is to be measured by. */
export const largestAmount = ({ L, externalAssets, externalLiabilities, shock }: BalanceSheets): number =>
  Math.max(0, ...externalAssets, ...externalLiabilities, ...shock.map(Math.abs), sum(paidBy(L)));

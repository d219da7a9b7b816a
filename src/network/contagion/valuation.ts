import { shareOf } from "../matrix";

/** What a creditor knows of a debtor. */
export interface Debtor {
  readonly index: number;
  readonly assets: number; // outside the network, after the shock
  readonly owed: number; // to firms and to the outside
  readonly owedToFirms: number;
  readonly equityBefore: number; // before the shock, with all claims at face value
}

/** Share of its face value that a claim is worth, given the debtor's equity: increasing in it, from 0 to 1. */
export type Valuation = (equity: number, debtor: Debtor) => number;

/** What is left for creditors, over what they are owed (Eisenberg & Noe 2001). */
export const eisenbergNoe =
  (outsideFirst: boolean): Valuation =>
  (equity, { owed, owedToFirms }) => {
    if (equity >= 0) return 1;
    const claims = outsideFirst ? owedToFirms : owed;
    return Math.max(0, shareOf(equity + claims, claims));
  };

/** A fixed recovery from whoever has no equity left (Furfine 2003). */
export const furfine =
  (recovery: number): Valuation =>
  (equity) =>
    equity > 0 ? 1 : recovery;

/** The share of its equity that the debtor still has (Bardoscia et al. 2015). */
export const linearDebtRank: Valuation = (equity, { equityBefore }) =>
  equityBefore === 0 ? Number(equity >= 0) : Math.min(1, Math.max(0, equity / equityBefore));

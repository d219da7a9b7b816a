import type { Terms } from "./terms";

/** What is read of the firm at the end of a quarter, while it lives. */
interface Standing {
  readonly cash: number;
  readonly drawn: number;
  /** What is left of loans to it. */
  readonly borrowed: number;
  readonly undrawn: number;
  /** Equity that can be had within a year. */
  readonly equity: number;
  readonly value: number;
  readonly burnYear: number;
  /** On earlier bills. */
  readonly owed: number;
  /** Firm minimums to come that would stand idle. */
  readonly idle: number;
}

/** Told where nothing is to be covered. */
const COVERED = 1000;

/** docs/model.md, Solvency: three measures. */
export function solvencyOf(standing: Standing) {
  const { cash, drawn, borrowed, undrawn, equity, value, burnYear, owed, idle } = standing;
  const position = cash - drawn - borrowed - owed - idle;
  return {
    cover: burnYear > 0 ? Math.min(COVERED, (cash + undrawn + equity) / burnYear) : COVERED,
    position,
    franchise: position + value / 2,
  };
}

/** Equity that can be had within a year, if the window is open. */
export const equityWithinYear = ({ funding }: Terms, open: boolean, value: number): number =>
  open ? Math.min(funding.yearlyLimit, funding.roundShare * value) : 0;

import { type Matrix } from "../stats/linear";

/** A part of a whole; nothing of a whole that is not there. */
export const shareOf = (part: number, whole: number): number => (part === 0 ? 0 : part / whole);

export const sum = (list: readonly number[]): number => list.reduce((total, x) => total + x, 0);

/** What each firm pays, or owes, in all: its row. */
export const paidBy = (flows: Matrix): number[] => flows.map(sum);

/** What each firm receives, or is owed, in all: its column. */
export const receivedBy = (flows: Matrix): number[] =>
  flows.map((_, j) => flows.reduce((total, row) => total + row[j], 0));

/** What each firm j receives if every firm i passes on weight[i] times flows[i][j]. */
export const weighted = (flows: Matrix, weight: readonly number[]): number[] =>
  flows.map((_, j) => sum(flows.map((row, i) => (row[j] === 0 || weight[i] === 0 ? 0 : row[j] * weight[i]))));

/** How each firm splits what it pays: rows that sum to 1, or are empty. */
export function rowShares(flows: Matrix): number[][] {
  const totals = paidBy(flows);
  return flows.map((row, i) => row.map((x) => shareOf(x, totals[i])));
}

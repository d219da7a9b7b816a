import { identityLess, type Matrix, solve } from "./linear";

/**
 * The direct responses J that add up to total ones: total[i][j] is what j has lost in the end of a dollar taken from i,
 * its own dollar included, so that total = (I - J)^-1 and J = I - total^-1. Throws a RangeError if total is singular.
 */
export function directResponse(total: Matrix): number[][] {
  const columns = total.map((_, j) =>
    solve(
      total,
      total.map((__, i) => (i === j ? 1 : 0)),
    ),
  );
  return identityLess(total.map((_, i) => columns.map((column) => column[i])));
}

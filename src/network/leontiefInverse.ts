import { identityLess, type Matrix, solve, transpose } from "../stats/linear";

/**
 * (I - a)^-1 = I + a + a^2 + ...: everything that one unit sets off, round after round (Leontief 1936). Throws a
 * RangeError if I - a is singular: something goes round for ever.
 */
export function leontiefInverse(a: Matrix): number[][] {
  const direct = identityLess(a);
  const columns = a.map((_, j) =>
    solve(
      direct,
      a.map((_, i) => (i === j ? 1 : 0)),
    ),
  );
  return transpose(columns);
}

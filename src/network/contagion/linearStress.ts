import { identityLess, type Matrix, solve, transpose } from "../../stats/linear";
import { weighted } from "../matrix";
import { reachedFrom } from "../reach";

/**
 * DebtRank in which every further loss is passed on (Bardoscia et al. 2015): the limit of h := min(1, direct + impact^T h)
 * from h = 0, found in at most one linear solution a firm. Among the firms that distress reaches at all the limit is the
 * only solution, since the map is increasing and concave there (Kennan 2001); so it is also found from above, by
 * releasing from h = 1 whoever cannot be that distressed. Throws a RangeError if anything is below 0.
 */
export function linearStress(impact: Matrix, direct: readonly number[]): number[] {
  if (![...direct, ...impact.flat()].every((x) => x >= 0))
    throw new RangeError("linearStress: expected distress and impacts of at least 0, got less");
  const firms = [...direct.keys()];
  const reached = reachedFrom(
    firms.filter((i) => direct[i] > 0),
    impact,
  );
  const stress: number[] = firms.map((i) => (reached.has(i) ? 1 : 0));
  let free: number[] = [];
  for (;;) {
    const felt = pressure(impact, direct, stress);
    const next = firms.filter((i) => reached.has(i) && (free.includes(i) || felt[i] < 1));
    if (next.length === free.length) return stress;
    free = next;
    const lost = stress.map((h, i) => (free.includes(i) ? 0 : h));
    const from = pressure(impact, direct, lost);
    const among = free.map((i) => free.map((j) => impact[i][j]));
    const solved = solve(
      identityLess(transpose(among)),
      free.map((i) => from[i]),
    );
    solved.forEach((h, k) => (stress[free[k]] = h));
  }
}

function pressure(impact: Matrix, direct: readonly number[], stress: readonly number[]): number[] {
  const hit = weighted(impact, stress);
  return direct.map((h, j) => h + hit[j]);
}

import type { Band } from "./binned";
import { studentQuantile } from "./student";

/**
 * At each of some bounds, in order: how often less was seen, and the variance of that share over that of as many independent draws.
 */
export interface DesignEffects {
  readonly shares: readonly number[];
  readonly effects: readonly number[];
}

/**
 * Design effects (Kish 1965) at the bounds between the bins of a histogram that each of R independent scramblings fills:
 * counts[r][k]. Scramblings may differ in how many numbers they hold, as where only survivors are counted: the variance is
 * that of a ratio (the delta method), and of a count is taken to be at least that of rounding, 1/12. Outermost, where
 * nothing is left to be even, stand 0 and 1 with the effect of independent draws, 1.
 */
export function designEffects(counts: readonly ArrayLike<number>[]): DesignEffects {
  const replicates = counts.length;
  const sizes = counts.map((of) => sum(of));
  const total = sum(sizes);
  const below = counts.map(() => 0);
  const [shares, effects] = [[0], [1]];
  for (let k = 0; k < (counts[0]?.length ?? 0); k++) {
    for (let r = 0; r < replicates; r++) below[r] += counts[r][k];
    const share = sum(below) / total;
    if (!(share > 0 && share < 1)) continue;
    const squares = squaresAround(below, sizes, share);
    const variance = Math.max(squares / (replicates - 1), 1 / 12) * replicates; // of the sum
    shares.push(share);
    effects.push(variance / (total * share * (1 - share)));
  }
  shares.push(1);
  effects.push(1);
  return { shares, effects };
}

/** The design effect where a share p is below, on a line between its neighbours. */
export function designEffectAt({ shares, effects }: DesignEffects, p: number): number {
  const after = shares.findIndex((share) => share > p);
  if (after <= 0) return 1;
  const before = after - 1;
  const way = (p - shares[before]) / (shares[after] - shares[before]);
  return effects[before] + way * (effects[after] - effects[before]);
}

/**
 * The band of a quantile of numbers from R independent scramblings: out to Student's t of R - 1 degrees in errors of the
 * share that lies below it (Woodruff 1952), by the design effect there.
 */
export const scrambledBand =
  (effects: DesignEffects, replicates: number, confidence = 0.95): Band =>
  (n, p) => {
    const t = studentQuantile((1 + confidence) / 2, replicates - 1);
    const half = t * Math.sqrt(designEffectAt(effects, p) * n * p * (1 - p));
    return { low: n * p - half, high: n * p + half };
  };

/** Squares of what each count is off by from an equal share of its size, added up. */
function squaresAround(counts: readonly number[], sizes: readonly number[], share: number): number {
  let total = 0;
  for (let r = 0; r < counts.length; r++) {
    const off = counts[r] - share * sizes[r];
    total += off * off;
  }
  return total;
}

const sum = (list: ArrayLike<number>): number => {
  let total = 0;
  for (let i = 0; i < list.length; i++) total += list[i];
  return total;
};

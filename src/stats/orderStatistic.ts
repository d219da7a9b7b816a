import { binomialCdf } from "./binomial";
import { remembered } from "./remembered";
import { deviations } from "./wilson";

export interface Ranks {
  /** Ranks from 1; 0 or n + 1 say that the sample is too small to bound the quantile on that side. */
  readonly lower: number;
  readonly upper: number;
  /** Probability that the quantile lies between the two order statistics, at least the confidence asked for. */
  readonly coverage: number;
}

/**
 * Interval for the p-quantile between two order statistics of a sample of n, free of any assumption on the
 * distribution: with B ~ Bin(n, p) and a = 1 - confidence, the largest l with P(B <= l-1) <= a/2 and the smallest u
 * with P(B <= u-1) >= 1 - a/2 (Conover 1999, 3.2).
 */
export const orderStatisticRanks = (n: number, p: number, confidence = 0.95): Ranks =>
  ranks(n, p, confidence);

const ranks = remembered((n: number, p: number, confidence: number): Ranks => {
  const below = (rank: number) => binomialCdf(rank - 1, n, p);
  const outside = (1 - confidence) / 2;
  const reach = deviations(confidence) * Math.sqrt(n * p * (1 - p));
  const lower = firstRank(n, n * p - reach, (rank) => below(rank) > outside) - 1;
  const upper = firstRank(n, n * p + reach, (rank) => below(rank) >= 1 - outside);
  return { lower, upper, coverage: below(upper) - below(lower) };
});

/**
 * The smallest rank from 1 to n + 1 of which a property that stays true once true holds; it holds at n + 1. It is looked
 * for around a guess first.
 */
function firstRank(n: number, guess: number, holds: (rank: number) => boolean): number {
  const start = Math.min(n, Math.max(1, Math.round(guess)));
  let no = 0;
  let yes = n + 1;
  for (let step = 2, at = start; at > no && at < yes; step *= 2) {
    if (holds(at)) yes = at;
    else no = at;
    at = yes === at ? at - step : at + step;
  }
  while (yes - no > 1) {
    const middle = Math.floor((no + yes) / 2);
    if (holds(middle)) yes = middle;
    else no = middle;
  }
  return yes;
}

import { agrestiMin } from "../../stats/agrestiMin";
import { mergeMoments, type Moments, momentsOf, noMoments, standardError } from "../../stats/moments";
import { shapley, shapleyByGame } from "../../stats/shapley";
import { mean, sampleMean } from "../estimate";
import type { Paired } from "./attribution";

export function paired(estimate: number, error: number): Paired {
  return { ...mean(estimate, error), standardError: error };
}

/** What is added to a mean of amounts. */
export const ofAmounts = (moments: Moments): Paired => paired(moments.mean, standardError(moments));

/** The same with Student's interval, of an error that was itself read off so many values. */
export function pairedOf(values: number, estimate: number, error: number): Paired {
  return { ...sampleMean(estimate, error, values), standardError: error };
}

/** A share of the paths less another of the same, of which so many differ either way. */
export const pairedShare = (more: number, fewer: number, paths: number): Paired =>
  ofShares(momentsOfSides(more, fewer, paths));

/** What is added to or taken from a share, -1 to 1 on every path: where few or none differ it may still be more than that. */
export function ofShares(moments: Moments): Paired {
  const { n, mean: estimate, m2 } = moments;
  const interval = agrestiMin(n * estimate, m2 + n * estimate * estimate, n);
  return { estimate, standardError: standardError(moments), ...interval };
}

function momentsOfSides(more: number, fewer: number, n: number): Moments {
  const mean = (more - fewer) / n;
  return { ...noMoments, n, mean, m2: more + fewer - n * mean * mean };
}

/** What is known of one outcome when all paths are in: its mean in every world, and shared out. */
export interface Parted {
  readonly worlds: readonly number[];
  readonly loops: readonly Paired[];
  readonly difference: Paired;
}

/** Takes an outcome of consecutive paths in every world. */
export interface Parting {
  take(worlds: readonly Float64Array[]): void;
  parted(): Parted;
}

/**
 * Shares out the mean of an outcome among loops. A loop's part is a linear combination of the worlds on every path, so
 * that the spread of this combination over paths gives the error: nothing is assumed about how the worlds hang together. How it is
 * told depends on whether it is shares of paths or amounts.
 */
export function parting(players: number, told: (of: Moments) => Paired = ofAmounts): Parting {
  const sums = Array.from({ length: 1 << players }, () => 0);
  const parts = Array.from({ length: players }, () => noMoments);
  let whole = noMoments;
  return {
    take(worlds) {
      worlds.forEach((column, set) => (sums[set] = column.reduce((sum, x) => sum + x, sums[set])));
      shapleyByGame(players, worlds).forEach(
        (part, k) => (parts[k] = mergeMoments(parts[k], momentsOf(part))),
      );
      whole = mergeMoments(whole, momentsOf(differenceOf(worlds)));
    },
    parted() {
      const worlds = sums.map((sum) => sum / whole.n);
      return {
        worlds,
        loops: shapley(players, worlds).map((estimate, k) => ({ ...told(parts[k]), estimate })),
        difference: { ...told(whole), estimate: worlds[worlds.length - 1] - worlds[0] },
      };
    },
  };
}

/** On every path what all loops together do. */
export function differenceOf(worlds: readonly Float64Array[]): Float64Array {
  const all = worlds[worlds.length - 1];
  return all.map((x, i) => x - worlds[0][i]);
}

import { mcnemar } from "../../stats/mcnemar";
import { mergeMoments, momentsOf, noMoments, standardError } from "../../stats/moments";
import { shapley, shapleyByGame } from "../../stats/shapley";
import { mean, sampleMean } from "../estimate";
import type { Paired } from "./attribution";

export function paired(estimate: number, error: number): Paired {
  return { ...mean(estimate, error), standardError: error };
}

/** The same with Student's interval, of an error that was itself read off so many values. */
export function pairedOf(values: number, estimate: number, error: number): Paired {
  return { ...sampleMean(estimate, error, values), standardError: error };
}

/**
 * A share of the paths less another of the same, of which so many differ either way, with the interval of Agresti & Min
 * (2005). Where no path differs there is no difference at all, and no error: the draws are the same.
 */
export function pairedShare(more: number, fewer: number, paths: number): Paired {
  const { difference, standardError, low, high } = mcnemar(more, fewer, paths);
  if (more + fewer === 0) return { estimate: 0, standardError: 0, low: 0, high: 0 };
  // as the other errors here, of a sample: its squares over one path less
  return { estimate: difference, standardError: standardError * Math.sqrt(paths / (paths - 1)), low, high };
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
 * that the spread of this combination over paths gives the error: nothing is assumed about how the worlds hang together.
 */
export function parting(players: number): Parting {
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
        loops: shapley(players, worlds).map((phi, k) => paired(phi, standardError(parts[k]))),
        difference: paired(worlds[worlds.length - 1] - worlds[0], standardError(whole)),
      };
    },
  };
}

/** On every path what all loops together do. */
export function differenceOf(worlds: readonly Float64Array[]): Float64Array {
  const all = worlds[worlds.length - 1];
  return all.map((x, i) => x - worlds[0][i]);
}

import { shapley, shapleyByGame } from "../../stats/shapley";
import { worst } from "../../stats/worst";
import { differenceOf, pairedOf, type Parted, type Parting } from "./paired";

const ALPHA = 0.95;

/**
 * Shares out the mean of the worst 5 % of `paths` paths. Its error is that of the influence function
 * VaR + max(0, x - VaR) / (1 - alpha) - ES of each world, combined path by path as the shares are: the same paths are bad
 * in most worlds, and the error is that of the difference, out to Student's t by the paths in a tail. Batches would need
 * hundreds of paths each in the tail.
 */
export function shortfallParting(players: number, paths: number): Parting {
  const rank = Math.min(paths, Math.max(1, Math.ceil(ALPHA * paths - 1e-9)));
  const tails = Array.from({ length: 1 << players }, () => worst(paths - rank + 1));
  let taken = 0;
  return {
    take(worlds) {
      worlds.forEach((losses, set) => tails[set].take(losses, taken));
      taken += worlds[0].length;
    },
    parted: () =>
      partedOf(
        players,
        paths,
        tails.map((tail) => tail.held()),
      ),
  };
}

type Tail = readonly { readonly value: number; readonly place: number }[];

function partedOf(players: number, paths: number, tails: readonly Tail[]): Parted {
  const places = [...new Set(tails.flatMap((tail) => tail.map(({ place }) => place)))].sort((a, b) => a - b);
  const row = new Map(places.map((place, i) => [place, i]));
  const excesses = tails.map((tail) => {
    const border = tail[tail.length - 1].value;
    const excess = new Float64Array(places.length);
    for (const { value, place } of tail) excess[row.get(place)!] = (value - border) / (1 - ALPHA);
    return excess;
  });
  const worlds = tails.map(
    (tail, set) => tail[tail.length - 1].value + excesses[set].reduce((sum, x) => sum + x, 0) / paths,
  );
  const inTail = tails[0].length - 1; // besides the path at the border, which exceeds nothing; of fewer than two nobody knows
  const told = (estimate: number, part: Float64Array) =>
    pairedOf(inTail, estimate, errorWithZeros(part, paths));
  const parts = shapleyByGame(players, excesses);
  return {
    worlds,
    loops: shapley(players, worlds).map((phi, k) => told(phi, parts[k])),
    difference: told(worlds[worlds.length - 1] - worlds[0], differenceOf(excesses)),
  };
}

/** Standard error of the mean over `paths` paths of which all that are not given have 0. */
function errorWithZeros(x: Float64Array, paths: number): number {
  const sum = x.reduce((total, value) => total + value, 0);
  const squares = x.reduce((total, value) => total + value * value, 0);
  return Math.sqrt(Math.max(0, squares - (sum * sum) / paths) / (paths - 1) / paths);
}

import { type Matrix } from "../../stats/linear";
import { leontiefInverse } from "../leontiefInverse";
import { rowShares, sum, weighted } from "../matrix";

/**
 * Where the value of each firm's own asset ends, through firms that hold shares of each other (Elliott, Golub & Jackson
 * 2014; the transpose of their A, so that rows sum to 1). The network holds `heldFraction` of each firm that owes
 * anything, each holder in proportion to what the firm owes it.
 */
export function dependency(L: Matrix, heldFraction: number): number[][] {
  const held = rowShares(L).map((row) => row.map((share) => heldFraction * share));
  const free = held.map((row) => 1 - sum(row));
  return leontiefInverse(held).map((row) => row.map((x, j) => x * free[j]));
}

/** Market value of each firm: all that ends with its outside holders. */
export const valuesOf = (dependency: Matrix, assets: readonly number[]): number[] =>
  weighted(dependency, assets);

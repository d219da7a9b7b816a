import { type Matrix } from "../../stats/linear";
import { spectralRadius } from "../../stats/spectralRadius";
import { leontiefInverse } from "../leontiefInverse";
import { shareOf, sum } from "../matrix";

export interface Chain {
  /** Goods of i in a unit of j's output. */
  readonly coefficients: Matrix;
  /** Output of i that a unit of final demand for j sets off, through all suppliers. */
  readonly inverse: Matrix;
  readonly spectralRadius: number;
}

/** The supply chain behind each sector's output: `Z[i][j]` are goods from i to j (Leontief; Miller & Blair 2009). */
export function supplyChain(Z: Matrix, output: readonly number[]): Chain {
  const coefficients = Z.map((row) => row.map((goods, j) => shareOf(goods, output[j])));
  return {
    coefficients,
    inverse: leontiefInverse(coefficients),
    spectralRadius: spectralRadius(coefficients),
  };
}

/** Output of each sector that serves a final demand. */
export const outputFor = ({ inverse }: Chain, finalDemand: readonly number[]): number[] =>
  inverse.map((row) => sum(row.map((x, j) => x * finalDemand[j])));

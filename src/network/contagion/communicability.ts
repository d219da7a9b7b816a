import { type Matrix } from "../../stats/linear";
import { shareOf, sum } from "../matrix";
import { matrixExponential } from "./matrixExponential";

export interface Communicability {
  /** Share of j's capital that it loses if i pays nothing, at most 1. */
  readonly impact: Matrix;
  /** Ways by which a failure of i brings down j, those of k steps counted 1/k! each. */
  readonly communicability: Matrix;
  /** Of each firm: ways by which others bring it down, per one that does so directly. */
  readonly susceptibility: readonly number[];
  readonly fluidity: number;
}

/** How failures find their way through a network (impact fluidity: Silva, de Souza & Tabak 2016). */
export function communicability(L: Matrix, buffer: readonly number[]): Communicability {
  const impact = L.map((row) => row.map((debt, j) => Math.min(1, shareOf(debt, buffer[j]))));
  const fatal = impact.map((row) => row.map((x) => (x >= 1 ? 1 : 0)));
  const ways = matrixExponential(fatal);
  const fromOthers = (matrix: Matrix, j: number) => sum(matrix.map((row, i) => (i === j ? 0 : row[j])));
  const susceptibility = L.map((_, j) => {
    const direct = fromOthers(fatal, j);
    return direct === 0 ? 0 : fromOthers(ways, j) / direct;
  });
  return {
    impact,
    communicability: ways,
    susceptibility,
    fluidity: shareOf(sum(susceptibility), susceptibility.length),
  };
}

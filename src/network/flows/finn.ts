import { type Matrix } from "../../stats/linear";
import { spectralRadius } from "../../stats/spectralRadius";
import { leontiefInverse } from "../leontiefInverse";
import { receivedBy, shareOf, sum } from "../matrix";
import { reachedFrom } from "../reach";

export interface Cycling {
  /** Money that comes to each firm, from outside and from firms. */
  readonly throughflow: readonly number[];
  readonly totalThroughflow: number;
  /** Firms that a unit from outside passes through: how often the same money is counted. */
  readonly averagePathLength: number;
  /** Share of the throughflow that passes a firm not for the first time. */
  readonly finnIndex: number;
  /** The same of each firm's own throughflow. */
  readonly returning: readonly number[];
  /** `inverse[i][j]`: how often a unit that is at i comes to j, the start counted. */
  readonly inverse: Matrix;
  readonly spectralRadius: number;
}

/**
 * Cycling of money that enters by `inflows` and moves along `F[i][j]` from i to j (Finn 1976). Throws a RangeError if a
 * firm gets money none of which ever came from outside.
 */
export function finnCycling(F: Matrix, inflows: readonly number[]): Cycling {
  const throughflow = receivedBy(F).map((received, j) => inflows[j] + received);
  checkSupplied(F, inflows, throughflow);
  const passed = F.map((row, i) => row.map((x) => shareOf(x, throughflow[i])));
  const inverse = leontiefInverse(passed);
  const returning = inverse.map((row, i) => (row[i] - 1) / row[i]);
  const totalThroughflow = sum(throughflow);
  return {
    throughflow,
    totalThroughflow,
    averagePathLength: shareOf(totalThroughflow, sum(inflows)),
    finnIndex: shareOf(sum(returning.map((share, i) => share * throughflow[i])), totalThroughflow),
    returning,
    inverse,
    spectralRadius: spectralRadius(passed),
  };
}

/** Without supply the same money has been going round for ever, and "how often" has no answer. */
function checkSupplied(F: Matrix, inflows: readonly number[], throughflow: readonly number[]): void {
  const start = [...inflows.keys()].filter((i) => inflows[i] > 0);
  const supplied = reachedFrom(start, F);
  const without = throughflow.findIndex((x, i) => x > 0 && !supplied.has(i));
  if (without < 0) return;
  throw new RangeError(
    `finnCycling: expected money from outside behind all that firm ${without} gets, got none`,
  );
}

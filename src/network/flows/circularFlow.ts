import { type Matrix } from "../../stats/linear";
import { paidBy, receivedBy, shareOf, sum } from "../matrix";
import { circulation } from "./circulation";

export interface CircularFlow {
  readonly total: number;
  /** Paid out less received, by firm. */
  readonly net: readonly number[];
  /** What need not flow if every firm only paid or received its net: also what merely passes through (D'Errico & Roukny 2021). */
  readonly excess: number;
  /** The most that can be explained as going round in closed cycles. */
  readonly maxCirculation: number;
  readonly circularShare: number;
}

/** How much of the money between firms goes round; `F[i][j]` goes from i to j. */
export function circularFlow(F: Matrix): CircularFlow {
  const received = receivedBy(F);
  const net = paidBy(F).map((paid, i) => paid - received[i]);
  const total = sum(paidBy(F));
  const maxCirculation = sum(paidBy(circulation(F)));
  return {
    total,
    net,
    excess: total - sum(net.map((x) => Math.max(x, 0))),
    maxCirculation,
    circularShare: shareOf(maxCirculation, total),
  };
}

import { type Matrix } from "../../stats/linear";
import { sum, weighted } from "../matrix";
import { settle } from "../settle";

export interface CrossHoldings {
  readonly equity: readonly number[];
  readonly debtRecovered: readonly number[];
}

/**
 * Firms that hold each other's shares and debt (Suzuki 2002): `equityHoldings[i][j]` and `debtHoldings[i][j]` are the
 * shares of i's equity and debt that j holds, itself included. Unique while somebody outside holds a part of everything;
 * found upwards from nothing. Throws a RangeError if values have no bound: a group that wholly owns itself.
 */
export function crossHoldings(
  externalAssets: readonly number[],
  debtFace: readonly number[],
  equityHoldings: Matrix,
  debtHoldings: Matrix,
): CrossHoldings {
  const equityOf = (value: readonly number[]) => value.map((v, i) => Math.max(v - debtFace[i], 0));
  const recovered = (value: readonly number[]) => value.map((v, i) => Math.min(debtFace[i], v));
  const revalue = (value: readonly number[]) => {
    const shares = weighted(equityHoldings, equityOf(value));
    const debts = weighted(debtHoldings, recovered(value));
    return externalAssets.map((assets, i) => assets + shares[i] + debts[i]);
  };
  const nothing = externalAssets.map(() => 0);
  const value = settle(revalue, nothing, sum(externalAssets) + sum(debtFace));
  return { equity: equityOf(value), debtRecovered: recovered(value) };
}

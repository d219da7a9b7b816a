import { type Matrix } from "../../stats/linear";
import { paidBy, rowShares, sum, weighted } from "../matrix";
import { settle } from "../settle";

export interface SeniorityClearing {
  /** A row a layer of debt: what each firm pays in it. */
  readonly paymentsByLayer: Matrix;
  /** Resources less all debts, negative in default. */
  readonly equity: readonly number[];
}

/**
 * Clearing with debts of several ranks and shares in each other (Elsinger 2009): `layers[0]` is paid first, each layer pro
 * rata, and `equityHoldings[i][j]` is the share of i's equity that j owns. The greatest solution: found downwards from
 * full payment. Throws a RangeError if values have no bound: a group that wholly owns itself.
 */
export function seniorityClearing(
  externalAssets: readonly number[],
  layers: readonly Matrix[],
  equityHoldings: Matrix,
): SeniorityClearing {
  const owed = layers.map(paidBy);
  const split = layers.map(rowShares);
  const debts = externalAssets.map((_, i) => sum(owed.map((layer) => layer[i])));
  const scale = sum(debts) + sum(externalAssets.map(Math.abs));

  const payments = (resources: readonly number[]): number[][] => {
    const left = resources.map((x) => Math.max(x, 0));
    return owed.map((layer) =>
      layer.map((due, i) => {
        const paid = Math.min(due, left[i]);
        left[i] -= paid;
        return paid;
      }),
    );
  };
  const resourcesFrom = (paid: Matrix, resources: readonly number[]): number[] => {
    const equity = resources.map((x, i) => Math.max(x - debts[i], 0));
    const received = [...split.map((layer, k) => weighted(layer, paid[k])), weighted(equityHoldings, equity)];
    return externalAssets.map((assets, i) => assets + sum(received.map((from) => from[i])));
  };

  const atPar = settle(
    (resources) => resourcesFrom(owed, resources),
    resourcesFrom(
      owed,
      externalAssets.map(() => 0),
    ),
    scale,
  );
  const resources = settle((x) => resourcesFrom(payments(x), x), atPar, scale);
  return { paymentsByLayer: payments(resources), equity: resources.map((x, i) => x - debts[i]) };
}

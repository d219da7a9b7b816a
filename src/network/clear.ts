import * as v from "valibot";
import { Clearing } from "../model/clearing";

const Amount = v.pipe(v.number(), v.finite(), v.minValue(0));
const Share = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(1));

/** Firms that owe each other: `L[i][j]` is what i owes j. All money in one unit. */
export const networkEntries = {
  L: v.array(v.array(Amount)),
  externalAssets: v.array(Amount), // resources from outside the network
  externalLiabilities: v.optional(v.array(Amount)), // debts to the outside; absent: none
  outsideRank: v.optional(v.picklist(["pari-passu", "senior"]), "pari-passu"),
  alpha: v.optional(Share, 1), // share of external assets, of receipts, that a firm in default keeps for its creditors
  beta: v.optional(Share, 1),
};
export const Network = v.strictObject(networkEntries);
export type Network = v.InferOutput<typeof Network>;

/** Who pays what. Lists hold a number a firm, in the network's order. */
export interface Cleared {
  readonly greatest: readonly number[]; // paid in all, to firms and to the outside, in the best equilibrium
  readonly least: readonly number[]; // the same in the worst one: the difference is self-fulfilling
  readonly defaults: readonly number[]; // 1: in default in the best equilibrium
  readonly waves: readonly (readonly number[])[]; // firms by the round in which they first fall short
  readonly equity: readonly number[]; // own assets at face value and receipts, less all debts
  readonly equityAtPar: readonly number[]; // the same if every firm paid in full
  readonly obligations: readonly number[];
  readonly toNetwork: readonly number[]; // the part of `greatest` that goes to firms of the network
}

/**
 * Clears a network of mutual debts: Eisenberg & Noe (2001), with alpha or beta below 1 Rogers & Veraart (2013). Throws a
 * RangeError that names the field whose length is not the number of firms.
 */
export function clearNetwork(network: Network): Cleared {
  const { L, externalAssets } = network;
  const firms = L.map((_, i) => i);
  L.forEach((row, i) => checkLength(`L[${i}]`, row, L.length));
  checkLength("externalAssets", externalAssets, L.length);
  const clearing = clearingOf(network);

  clearing.greatest();
  const greatest = [...clearing.paid];
  const defaults = [...clearing.defaults];
  const obligations = [...clearing.owed];
  const rounds = Math.max(...clearing.wave, -1) + 1;
  const waves = Array.from({ length: rounds }, (_, round) => firms.filter((i) => clearing.wave[i] === round));
  const equity = firms.map((i) => externalAssets[i] + clearing.receipts(i) - obligations[i]);
  const toNetwork = firms.map((i) => clearing.toNetwork(i));
  const equityAtPar = firms.map(
    (i) => L.reduce((sum, row) => sum + row[i], externalAssets[i]) - obligations[i],
  );

  clearing.least();
  return {
    greatest,
    least: [...clearing.paid],
    defaults,
    waves,
    equity,
    equityAtPar,
    obligations,
    toNetwork,
  };
}

function clearingOf({ L, externalAssets, externalLiabilities, outsideRank, alpha, beta }: Network): Clearing {
  const outside = externalLiabilities ?? L.map(() => 0);
  checkLength("externalLiabilities", outside, L.length);
  const clearing = new Clearing(L.length);
  clearing.assetsKept = alpha;
  clearing.receiptsKept = beta;
  clearing.senior = outsideRank === "senior";
  L.forEach((row, i) => {
    clearing.assets[i] = externalAssets[i];
    clearing.outside[i] = outside[i];
    row.forEach((debt, j) => (clearing.debts[i * L.length + j] = debt));
  });
  return clearing;
}

function checkLength(field: string, list: readonly number[], firms: number): void {
  if (list.length !== firms) {
    throw new RangeError(`${field}: expected ${firms} numbers, one a firm, got ${list.length}`);
  }
}

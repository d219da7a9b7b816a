import { type Matrix } from "../../stats/linear";
import { cascade } from "../cascade";
import { paidBy, receivedBy } from "../matrix";
import { equityAtPar } from "./balanceSheets";

/** How far below zero, as a part of its assets and debts, a firm's worth must be: less is rounding. */
const SLACK = 1e-12;

export interface DefaultCascade {
  readonly netWorth: readonly number[]; // with everybody paying
  readonly defaults: readonly number[]; // 1: in default
  readonly waves: readonly (readonly number[])[];
}

/**
 * Defaults that bring about defaults: who is worth less than nothing pays firms only the share `recovery` of what it owes
 * them (the threshold cascade of Furfine 2003 and Gai & Kapadia 2010).
 */
export function defaultCascade(
  L: Matrix,
  externalAssets: readonly number[],
  externalLiabilities: readonly number[],
  recovery: number,
): DefaultCascade {
  const netWorth = equityAtPar({ L, externalAssets, externalLiabilities });
  const debts = paidBy(L);
  const size = receivedBy(L).map(
    (claims, i) => claims + externalAssets[i] + externalLiabilities[i] + debts[i],
  );
  const waves = cascade(L.length, (i, fallen) => {
    let worth = netWorth[i];
    for (const k of fallen) worth -= (1 - recovery) * L[k][i];
    return worth < -SLACK * size[i];
  });
  const fallen = new Set(waves.flat());
  return { netWorth, defaults: netWorth.map((_, i) => (fallen.has(i) ? 1 : 0)), waves };
}

import { type Matrix } from "../../stats/linear";
import { spectralRadius } from "../../stats/spectralRadius";
import { cascade } from "../cascade";
import { sum } from "../matrix";
import { linearStress } from "./linearStress";
import { singleHit } from "./singleHit";

/**
 * Distress of each firm after contagion, from 0 to 1, by three rules of passing it on. The ranks sum up, by weight, what
 * contagion did and not the shock itself.
 */
export interface DebtRank {
  readonly singleHit: readonly number[]; // once each
  readonly singleHitRank: number;
  readonly linear: readonly number[]; // every further loss
  readonly linearRank: number;
  readonly threshold: readonly number[]; // only by firms that are lost
  /** Of the impacts: from 1 on, distress feeds itself until somebody is lost. */
  readonly spectralRadius: number;
}

/** `impact[i][j]` is the share of j's equity that is lost with i, `weights` the economic value of each firm. */
export function debtRank(impact: Matrix, weights: readonly number[], initial: readonly number[]): DebtRank {
  const rank = (distress: readonly number[]) => sum(distress.map((h, i) => weights[i] * (h - initial[i])));
  const once = singleHit(impact, initial);
  const linear = linearStress(impact, initial);
  return {
    singleHit: once,
    singleHitRank: rank(once),
    linear,
    linearRank: rank(linear),
    threshold: whenLost(impact, initial),
    spectralRadius: spectralRadius(impact),
  };
}

/** Distress that only firms with nothing left pass on. */
function whenLost(impact: Matrix, initial: readonly number[]): number[] {
  const distress = (j: number, lost: ReadonlySet<number>) =>
    Math.min(
      1,
      impact.reduce((h, row, i) => (lost.has(i) ? h + row[j] : h), initial[j]),
    );
  const lost = new Set(cascade(initial.length, (j, lost) => distress(j, lost) >= 1).flat());
  return initial.map((_, j) => distress(j, lost));
}

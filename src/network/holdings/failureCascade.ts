import { type Matrix } from "../../stats/linear";
import { cascade } from "../cascade";
import { valuesOf } from "./dependency";

export interface FailureCascade {
  readonly values: readonly number[]; // before any failure
  readonly referenceValues: readonly number[];
  readonly waves: readonly (readonly number[])[];
}

/**
 * Failures that bring about failures among firms that hold each other (Elliott, Golub & Jackson 2014): who is worth less
 * than `theta` times its reference value fails, and its asset falls by `costShare` of that threshold.
 */
export function failureCascade(
  dependency: Matrix,
  assets: readonly number[],
  referenceAssets: readonly number[],
  theta: number,
  costShare: number,
): FailureCascade {
  const referenceValues = valuesOf(dependency, referenceAssets);
  const threshold = referenceValues.map((value) => theta * value);
  const waves = cascade(assets.length, (j, failed) => {
    const left = assets.map((asset, i) => (failed.has(i) ? asset - costShare * threshold[i] : asset));
    return valuesOf(dependency, left)[j] < threshold[j];
  });
  return { values: valuesOf(dependency, assets), referenceValues, waves };
}

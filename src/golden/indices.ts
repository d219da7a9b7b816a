import { uniform } from "../draws/uniform";
import { SobolEstimate, sobolIndices } from "../stats/sobolIndices";
import { scrambledWords } from "./points";

/** Points of each of the two samples. */
export const BASE_POINTS = 65_536;

/** Sensitivity indices of a function on the unit cube, and its mean: the page's estimators on one of the engine's nets. */
export function indicesOf(
  inputs: number,
  f: (u: readonly number[]) => number,
): SobolEstimate & { readonly mean: number } {
  const [words] = scrambledWords(2 * inputs, BASE_POINTS, 1);
  const points = words.map((each) => each.map(uniform));
  const half = (from: number) => points.map((point) => point.slice(from, from + inputs));
  const found = sobolIndices(f, half(0), half(inputs));
  const sum = [...found.fA, ...found.fB].reduce((total, y) => total + y, 0);
  return { ...found, mean: sum / (2 * BASE_POINTS) };
}

import type { Quantity } from "../../../src/scenario/quantity";

/** Quantile of the triangular distribution from a number's low to its high, with its value as the mode. */
export function triangular(u: number, { value: mode, low = mode, high = mode }: Quantity): number {
  const width = high - low;
  if (width === 0) return mode;
  return u < (mode - low) / width
    ? low + Math.sqrt(u * width * (mode - low))
    : high - Math.sqrt((1 - u) * width * (high - mode));
}

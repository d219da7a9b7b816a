/** A size in the fewest digits that still tell it: a decimal below ten, unless it is zero. */
export const short = (size: number): string =>
  size < 9.95 ? size.toFixed(1).replace(/\.0$/, "") : size.toFixed(0);

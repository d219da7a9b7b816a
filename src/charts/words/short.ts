/** A size in the fewest digits that still tell it, a decimal below ten unless it is zero, and `more` digits beside. */
export const short = (size: number, more = 0): string =>
  size < 9.95 ? size.toFixed(1 + more).replace(/\.0+$/, "") : size.toFixed(more);

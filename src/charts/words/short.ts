/** A size in the fewest digits that still tell it, a decimal below ten unless it is zero; `more` digits beside, also zeros. */
export function short(size: number, more = 0): string {
  if (size >= 9.95) return size.toFixed(more);
  return more > 0 ? size.toFixed(1 + more) : size.toFixed(1).replace(/\.0$/, "");
}

/**
 * Moves labels on a line apart so that neighbours are at least `gap` apart and all lie between `low` and `high`, in
 * the order of the positions that they want. Where they cannot all fit, they are spread evenly.
 */
export function dodge(wanted: readonly number[], gap: number, low: number, high: number): number[] {
  const order = wanted.map((_, index) => index).sort((a, b) => (wanted[a] ?? 0) - (wanted[b] ?? 0) || a - b);
  const space = Math.min(gap, order.length > 1 ? (high - low) / (order.length - 1) : gap);
  const placed = order.map((index) => wanted[index] ?? 0);
  let floor = low;
  placed.forEach((position, k) => {
    const here = Math.max(position, floor);
    placed[k] = here;
    floor = here + space;
  });
  let ceiling = high;
  for (let k = placed.length - 1; k >= 0; k--) {
    const here = Math.min(placed[k] ?? ceiling, ceiling);
    placed[k] = here;
    ceiling = here - space;
  }
  const result: number[] = [];
  order.forEach((index, k) => (result[index] = placed[k] ?? low));
  return result;
}

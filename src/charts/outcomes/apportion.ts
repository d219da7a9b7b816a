/**
 * Whole numbers that add to `total` in proportion to the shares, by largest remainders. A share above zero keeps at
 * least one, so that what can happen is never drawn as if it could not.
 */
export function apportion(shares: readonly number[], total: number): number[] {
  const sum = shares.reduce((so, share) => so + share, 0);
  const exact = shares.map((share) => (total * share) / sum);
  const counts = exact.map((value) => (value > 0 ? Math.max(1, Math.floor(value)) : 0));
  const left = (): number => total - counts.reduce((so, count) => so + count, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, rest: value - (counts[index] ?? 0) }))
    .sort((a, b) => b.rest - a.rest);
  for (const { index } of byRemainder) if (left() > 0) counts[index] = (counts[index] ?? 0) + 1;
  while (left() < 0) {
    const largest = counts.indexOf(Math.max(...counts));
    counts[largest] = (counts[largest] ?? 0) - 1;
  }
  return counts;
}

/**
 * Shares that add to one as whole hundredths that add to 100. The first, of which most is said elsewhere too, is rounded
 * by itself; what it leaves goes to the others by largest remainder.
 */
export function hundredths([first = 0, ...others]: readonly number[]): readonly number[] {
  const alone = Math.round(100 * first);
  const sum = others.reduce((so, share) => so + share, 0);
  if (sum <= 0) return [alone, ...others.map(() => 0)];
  const exact = others.map((share) => ((100 - alone) * share) / sum);
  const whole = exact.map(Math.floor);
  const left = 100 - alone - whole.reduce((so, part) => so + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return [alone, ...whole];
}

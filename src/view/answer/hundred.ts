import { text } from "../text/text";

/** Shares that add to one as whole hundredths that add to 100, by largest remainder. */
export function hundredths(shares: readonly number[]): readonly number[] {
  const exact = shares.map((share) => 100 * share);
  const whole = exact.map(Math.floor);
  const left = 100 - whole.reduce((sum, part) => sum + part, 0);
  const byRemainder = exact
    .map((value, index) => ({ index, remainder: value - Math.floor(value) }))
    .sort((a, b) => b.remainder - a.remainder || a.index - b.index);
  for (const { index } of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0) + 1;
  return whole;
}

/** A count of hundred as it may be said: what was merely not seen is neither 0 nor 100. */
export const saidOfHundred = (count: number): string =>
  count <= 0 ? text.headline.fewerThan1 : count >= 100 ? text.headline.moreThan99 : String(count);

import type { Estimate } from "../../metrics/run";
import { text } from "../text/text";

/** A count of hundred as it may be said: what was merely not seen is neither 0 nor 100. */
export const saidOfHundred = (count: number): string =>
  count <= 0 ? text.headline.fewerThan1 : count >= 100 ? text.headline.moreThan99 : String(count);

/** A share as such a count. */
export const shareSaid = (share: number): string => saidOfHundred(Math.round(100 * share));

/** A share of a hundred to so many decimals; what is less than the last of them is not nothing, and what lacks less not all. */
export function finely(share: number, decimals = 1): string {
  const least = 10 ** -decimals;
  if (100 * share < least / 2) return `<\u00a0${text.fixed(least, decimals)}`;
  return 100 * (1 - share) < least / 2
    ? `>\u00a0${text.fixed(100 - least, decimals)}`
    : text.fixed(100 * share, decimals);
}

/** The interval of a share as finely, once where both ends are too near none or all to be told. */
export function intervalSaid({ low, high }: Estimate, decimals = 1): string {
  const [from, to] = [finely(low, decimals), finely(high, decimals)];
  return from === to && /^[<>]/.test(to) ? to : text.headline.interval(from, to);
}

import type { Estimate } from "../../metrics/run";
import { hundredths } from "./hundredths";
import type { Words } from "./words";

/** Intervals that are narrower than this share of the futures are told to a tenth of a hundredth. */
const narrow = 0.02;

/** A share as a whole number of a hundred, which says neither 0 nor 100 of what is merely rare. */
export function ofHundred({ chances, numbers }: Words, share: number): string {
  const hundredths = 100 * share;
  if (hundredths < 0.5) return chances.fewerThan1;
  if (hundredths > 99.5) return chances.moreThan99;
  return numbers.fixed(hundredths, 0);
}

/**
 * The 95 % interval of a share in hundredths, to a tenth where it is narrow: whole numbers would hide it. A whole `count` that was said
 * before and that it does not hold is told to a tenth, too.
 */
export function interval({ chances, numbers }: Words, share: Estimate, count?: number): string {
  const digits = share.high - share.low < narrow ? 1 : 0;
  const [from = 0, to = 0] = [share.low, share.high].map((end) => Number((100 * end).toFixed(digits)));
  const said = (hundredths: number): string => numbers.fixed(hundredths, digits);
  if (from === 0) return chances.atMost(said(to));
  if (to === 100) return chances.atLeast(said(from));
  if (count === undefined || (from <= count && count <= to)) return chances.between(said(from), said(to));
  return chances.outside(said(100 * share.estimate), said(from), said(to));
}

/** In how many futures one would be, in two digits and never too many: an end of an interval tells no more. */
function oneIn(share: number): number {
  const count = 1 / Math.max(share, 1e-9);
  const step = 10 ** Math.max(0, Math.floor(Math.log10(count)) - 1);
  return step * Math.floor(count / step + 1e-9);
}

/** What was never or always seen, from the end of its interval, if that tells anything; undefined for what was seen at times. */
function extreme({ chances, numbers }: Words, share: Estimate, of: string): string | undefined {
  if (share.estimate > 0 && share.estimate < 1) return undefined;
  const count = oneIn(share.estimate <= 0 ? share.high : 1 - share.low);
  if (count < 2) return chances.unknown(of); // of so few, one in one says nothing
  return (share.estimate <= 0 ? chances.never : chances.always)(numbers.count(count), of);
}

const whole = ({ estimate }: Estimate): number => Math.round(100 * estimate);

/** "34 of 100 futures (33 to 35)"; what was never seen is "fewer than 1 in 6,600", from the end of its interval. */
export function chance(words: Words, share: Estimate, of = ""): string {
  const counted = words.chances.of100(ofHundred(words, share.estimate), of);
  return extreme(words, share, of) ?? `${counted} ${interval(words, share, whole(share))}`;
}

/** "34 (33 to 35)", after it was said that a hundred are counted. */
export const countOf = (words: Words, share: Estimate): string =>
  extreme(words, share, "") ?? `${ofHundred(words, share.estimate)} ${interval(words, share, whole(share))}`;

/** The same of shares that add to one, as counts that add to a hundred: those of the page's answer. */
export function countsOf(words: Words, shares: readonly Estimate[]): readonly string[] {
  const counts = hundredths(shares.map(({ estimate }) => estimate));
  return shares.map((share, place) => {
    const count = counts[place] ?? 0;
    return extreme(words, share, "") ?? `${ofHundred(words, count / 100)} ${interval(words, share, count)}`;
  });
}

/** A chance without its interval, for a second mention. */
export const withoutInterval = (said: string): string => said.replace(/ \(.*/, "");

/** "34 of 100 futures default (33 to 35)": the interval after what happens. */
export const verb = (words: Words, share: Estimate, of: string, happens: string): string => {
  const whole = chance(words, share, of);
  const said = withoutInterval(whole);
  return `${said} ${happens}${whole.slice(said.length)}`;
};

/** The share of the other outcome, with its interval turned round. */
export const complement = ({ estimate, low, high }: Estimate): Estimate => ({
  estimate: 1 - estimate,
  low: 1 - high,
  high: 1 - low,
});

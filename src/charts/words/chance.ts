import { format } from "d3";
import type { Estimate } from "../../metrics/run";

const whole = format(",.0f");

/** A share as a whole number of a hundred, which says neither 0 nor 100 of what is merely rare. */
export function ofHundred(share: number): string {
  const hundredths = 100 * share;
  if (hundredths < 0.5) return "fewer than 1";
  if (hundredths > 99.5) return "more than 99";
  return hundredths.toFixed(0);
}

/** The 95 % interval of a share in hundredths, with a digit more where whole numbers would hide it. */
export function interval({ low, high }: Estimate): string {
  const digits = Math.round(100 * low) === Math.round(100 * high) ? 1 : 0;
  const from = (100 * low).toFixed(digits);
  const to = (100 * high).toFixed(digits);
  if (Number(from) === 0) return `(at most ${to})`;
  if (Number(to) === 100) return `(at least ${from})`;
  return `(${from} to ${to})`;
}

/** "34 of 100 futures (33 to 35)"; what was never seen is "fewer than 1 in 6,600", from the end of its interval. */
export function chance(share: Estimate, of = ""): string {
  const counted = of === "" ? "" : ` ${of}`;
  if (share.estimate <= 0) return `fewer than 1 in ${whole(1 / Math.max(share.high, 1e-9))}${counted}`;
  if (share.estimate >= 1)
    return `all but fewer than 1 in ${whole(1 / Math.max(1 - share.low, 1e-9))}${counted}`;
  return `${ofHundred(share.estimate)} of 100${counted} ${interval(share)}`;
}

/** A chance without its interval, for a second mention. */
export const withoutInterval = (words: string): string => words.replace(/ \(.*/, "");

/** "34 of 100 futures default (33 to 35)": the interval after what happens. */
export const verb = (share: Estimate, of: string, happens: string): string => {
  const words = chance(share, of);
  const said = withoutInterval(words);
  return `${said} ${happens}${words.slice(said.length)}`;
};

/** The share of the other outcome, with its interval turned round. */
export const complement = ({ estimate, low, high }: Estimate): Estimate => ({
  estimate: 1 - estimate,
  low: 1 - high,
  high: 1 - low,
});

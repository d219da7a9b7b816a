import type { Paired } from "../src/metrics/attribution/attribution";
import type { Estimate } from "../src/metrics/run";

/** A share as a number of a hundred. What was merely never seen, or never missed, is neither 0 nor 100. */
export function ofHundred(share: number): string {
  const hundredths = (100 * share).toFixed(1);
  if (hundredths === "0.0") return "< 0.1";
  if (hundredths === "100.0") return "> 99.9";
  return hundredths;
}

/** A number with the interval that it lies in with 95 % confidence, as far as that has ends; once, if all three read the same. */
function withInterval({ estimate, low, high }: Estimate, said: (x: number) => string): string {
  if (low === -Infinity) return `${said(estimate)} (too few to say how far off)`;
  if (high === Infinity) return `${said(estimate)} (${said(low)} or more)`;
  return said(low) === said(high) ? said(estimate) : `${said(estimate)} (${said(low)} to ${said(high)})`;
}

export const shareSaid = (share: Estimate): string => withInterval(share, ofHundred);

/** A change of a hundred futures with its interval, if any future differs. */
export const pointsSaid = ({ estimate, low, high, standardError }: Paired): string =>
  standardError === 0 ? "no future differs" : `${points(estimate)} (${points(low)} to ${points(high)})`;
const points = (share: number): string => (100 * share).toFixed(1).replace(/^-(0\.0)$/, "$1");

/** Money, with as many decimals as its interval lets count, one to three. What is too little to be written is not nothing. */
export function moneySaid(money: Estimate): string {
  const width = Math.max(1e-9, money.high - money.low);
  const decimals = Math.max(1, Math.min(3, Math.ceil(-Math.log10(width))));
  const least = 10 ** -decimals;
  const said = (x: number) => (x > 0 && x < least / 2 ? `< ${least}` : x.toFixed(decimals));
  return withInterval(money, (x) => (Math.abs(x) < least / 2 && x <= 0 ? "0" : said(x)));
}

/** A count with its thousands set apart. */
export const counted = (count: number): string => count.toLocaleString("en");

/** So many futures, or one. */
export const futures = (count: number): string => `${counted(count)} future${count === 1 ? "" : "s"}`;

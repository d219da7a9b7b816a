import { bitsHigh, fromWord, powerOfTwo } from "#lane";
import { polynomial } from "./polynomial";

const ROOT_2 = 1.4142135623730951;
/** ln 2 in two parts: the first ends in 21 zero bits, so that its product with an exponent is exact. */
const LN2_HIGH = 0.6931471803691238;
const LN2_LOW = 1.9082149292705877e-10;
const TINY = 2.2250738585072014e-308;
const HUGE = 1.7976931348623157e308;
const TWO_54 = 18014398509481984.0;

/** (ln((1+s)/(1-s)) - 2s) / s^3 as a polynomial in s^2 <= 0.0295, by Remez: 1.2e-18 of the logarithm. */
const series: number[] = [
  0.6666666666666734, 0.39999999999416375, 0.2857142874201498, 0.22222198610842897, 0.1818356240188389,
  0.15314098921332095, 0.1479547428387558,
];

/**
 * Natural logarithm, within about 1 ulp for positive finite numbers; zero gives -Infinity, a negative number NaN.
 * x = 2^k (1 + f) with 1 + f from sqrt(1/2) to sqrt 2; ln(1 + f) = f - f^2/2 + s (f^2/2 + R), s = f/(2 + f) (Tang 1990).
 */
export function logarithm(x: number): number {
  if (!(x > 0)) return x === 0 ? -1.0 / 0.0 : 0.0 / 0.0;
  if (x > HUGE) return x;
  if (x < TINY) return logarithm(x * TWO_54) - 54.0 * LN2_LOW - 54.0 * LN2_HIGH;
  let k: number = fromWord(bitsHigh(x) >>> 20) - 1023;
  let m = x * powerOfTwo(1 - k) * 0.5;
  if (m > ROOT_2) {
    m *= 0.5;
    k += 1;
  }
  const f = m - 1;
  const s = f / (2 + f);
  const z = s * s;
  const half = 0.5 * f * f;
  return k * LN2_HIGH - (half - (s * (half + z * polynomial(series, z)) + k * LN2_LOW) - f);
}

/** ln(1 + x), accurate also for small x (Kahan). */
export function log1p(x: number): number {
  const u = 1 + x;
  return u === 1 ? x : (logarithm(u) * x) / (u - 1);
}

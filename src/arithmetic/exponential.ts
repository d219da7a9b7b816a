import { greater, Lane, laneOf, lesser, powerOfTwo, rounded, splat } from "#lane";
import { logarithm } from "./logarithm";

/**
 * e^x in each lane, within about 1 ulp for -708 <= x <= 709; beyond these it stays at their values, 3e-308 and 8e307.
 * x = k ln 2 + r with |r| <= ln 2 / 2; e^r = 1 + r + r^2 P(r), P of degree 9 by Remez (relative error 4e-18), its even
 * and odd terms side by side.
 */
export function exponentialLanes(x: Lane): Lane {
  const bounded = lesser(greater(x, splat(-708.0)), splat(709.0));
  const k = rounded(bounded * splat(1.4426950408889634));
  // ln 2 in two parts: k times the first is exact
  const r = bounded - k * splat(0.6931471803691238) - k * splat(1.9082149292705877e-10);
  const z = r * r;
  const even =
    splat(0.5000000000000011) +
    z *
      (splat(0.041666666666530267) +
        z *
          (splat(0.001388888894359769) +
            z * (splat(2.480149313619688e-5) + z * splat(2.763023391510327e-7))));
  const odd =
    splat(0.16666666666666413) +
    z *
      (splat(0.008333333333494333) +
        z *
          (splat(0.0001984126950677966) +
            z * (splat(2.755758626640956e-6) + z * splat(2.5000072292044356e-8))));
  return (splat(1.0) + (r + z * (even + r * odd))) * powerOfTwo(k);
}

/** e^x of one number: the same operations, hence the same bits, as in a lane. */
export function exponential(x: number): number {
  return laneOf(exponentialLanes(splat(x)), 0);
}

/** e^x - 1, accurate also for small x (Kahan). */
export function expm1(x: number): number {
  const u = exponential(x);
  if (u === 1) return x;
  const less = u - 1;
  return less === -1 ? -1.0 : (less * x) / logarithm(u);
}

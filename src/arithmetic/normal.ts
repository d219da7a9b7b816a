import { choose, floored, Lane, laneOf, magnitude, splat } from "#lane";
import { exponentialLanes } from "./exponential";
import { polynomialLanes } from "./polynomial";

const ROOT_2_PI = 2.5066282746310007;

/**
 * (1 + 2y) Phi(-y) exp(y^2/2) as a polynomial in t = (y-5)/(y+5), which maps 0..infinity to -1..1 (the form of
 * Shepherd & Laframboise 1981; coefficients by Chebyshev interpolation of degree 24, error 1e-17).
 */
const mills: number[] = [
  0.8461123547250693, -0.039647008404006104, -0.054008075034077646, 0.10088858203458646, -0.10065743821670113,
  0.07248782697504487, -0.03933220135723897, 0.015422845692258385, -0.003571695410866178,
  -0.00011869364792237794, 0.00042509568124451523, -0.00010817647552731772, -2.6436280418392268e-5,
  1.9389765154370507e-5, 5.335776903932145e-7, -2.858373675798323e-6, 1.7993079694753285e-7,
  4.3198286106095284e-7, -4.2889956928090084e-8, -6.790682766258412e-8, 6.240858432411962e-9,
  9.584765169902616e-9, -5.902399596313736e-10, -8.252783905518e-10, 2.5272341278846747e-11,
];

/** Density of the standard normal. */
export function normalDensity(x: number): number {
  return laneOf(bell(splat(Math.abs(x))), 0) / ROOT_2_PI;
}

/**
 * Distribution function of the standard normal, to about 1e-15 of its value also far down the lower tail, until it
 * leaves the range of doubles at -37.6. The upper tail beyond x is `normalCdf(-x)`.
 */
export function normalCdfLanes(x: Lane): Lane {
  const y = magnitude(x);
  const tail = (bell(y) * scaledMills(y)) / (splat(1) + splat(2) * y);
  return choose(splat(0) < x, splat(1) - tail, tail);
}

/** The same of one number. */
export function normalCdf(x: number): number {
  return laneOf(normalCdfLanes(splat(x)), 0);
}

/** Phi(-y) over the density at y, y >= 0 (Mills 1926): it stays within the range of doubles where both leave it. */
export function millsRatio(y: number): number {
  return (ROOT_2_PI * laneOf(scaledMills(splat(y)), 0)) / (1 + 2 * y);
}

function scaledMills(y: Lane): Lane {
  return polynomialLanes(mills, (y - splat(5)) / (y + splat(5)));
}

/** exp(-y^2/2), y >= 0. The square of y cut to sixteenths is exact: so a large y does not magnify its rounding. */
function bell(y: Lane): Lane {
  const cut = floored(y * splat(16)) / splat(16);
  const half = exponentialLanes(splat(-0.25) * cut * cut);
  return half * (half * exponentialLanes(splat(-0.5) * (y - cut) * (y + cut)));
}

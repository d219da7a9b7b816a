import { exponential } from "../../arithmetic/exponential";
import { logarithm } from "../../arithmetic/logarithm";
import { millsRatio, normalCdf, normalDensity } from "../../arithmetic/normal";

/**
 * Probability that Brownian motion with drift m and standard deviation s per unit of time falls by `distance` at some
 * moment before t, watched continuously (reflection principle). Without deviation it only drifts.
 */
export function touchProbability(distance: number, m: number, s: number, t: number): number {
  if (distance <= 0) return 1;
  if (t <= 0) return 0;
  if (s === 0) return distance + m * t <= 0 ? 1 : 0;
  const spread = s * Math.sqrt(t);
  const end = (-distance - m * t) / spread;
  return normalCdf(end) + mirrored((-distance + m * t) / spread, end, (2 * m * distance) / (s * s));
}

/** exp(-power) Phi(z), which in the lower tail is the density at `end` times the ratio of Mills: no factor overflows there. */
function mirrored(z: number, end: number, power: number): number {
  return z < 0 ? normalDensity(end) * millsRatio(-z) : vanishing(power) * normalCdf(z);
}

/** exp(-x), x >= 0, down to the smallest double, as a square: `exponential` stays at exp(-708). */
function vanishing(x: number): number {
  const root = exponential(-x / 2);
  return root * root;
}

/** Black & Cox (1976): probability that a firm worth v0, of drift mu and volatility sigma, touches k < v0 before t. */
export function firstPassage(v0: number, k: number, mu: number, sigma: number, t: number): number {
  return touchProbability(logarithm(v0 / k), mu - (sigma * sigma) / 2, sigma, t);
}

/** Probability that the Brownian path between x0 and x1, dt apart, touches the barrier from above in between. */
export function bridgeTouch(x0: number, x1: number, barrier: number, sigma: number, dt: number): number {
  if (x0 <= barrier || x1 <= barrier) return 1;
  return vanishing((2 * (x0 - barrier) * (x1 - barrier)) / (sigma * sigma * dt));
}

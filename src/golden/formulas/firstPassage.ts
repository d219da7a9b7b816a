import { exponential } from "../../arithmetic/exponential";
import { logarithm } from "../../arithmetic/logarithm";
import { normalCdf } from "../../arithmetic/normal";

/**
 * Probability that Brownian motion with drift m and standard deviation s per unit of time falls by `distance` at some
 * moment before t, watched continuously (reflection principle).
 */
export function touchProbability(distance: number, m: number, s: number, t: number): number {
  if (distance <= 0) return 1;
  if (t <= 0) return 0;
  const spread = s * Math.sqrt(t);
  const mirrored = exponential((-2 * m * distance) / (s * s)) * normalCdf((-distance + m * t) / spread);
  return normalCdf((-distance - m * t) / spread) + mirrored;
}

/** Black & Cox (1976): probability that a firm worth v0, of drift mu and volatility sigma, touches k < v0 before t. */
export function firstPassage(v0: number, k: number, mu: number, sigma: number, t: number): number {
  return touchProbability(logarithm(v0 / k), mu - (sigma * sigma) / 2, sigma, t);
}

/** Probability that the Brownian path between x0 and x1, dt apart, touches the barrier from above in between. */
export function bridgeTouch(x0: number, x1: number, barrier: number, sigma: number, dt: number): number {
  return exponential((-2 * Math.max(x0 - barrier, 0) * Math.max(x1 - barrier, 0)) / (sigma * sigma * dt));
}

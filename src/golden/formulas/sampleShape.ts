import { type Moments, variance } from "../../stats/moments";

/** Adjusted sample skewness, n/((n-1)(n-2)) sum ((x-mean)/sd)^3. */
export function skewness(m: Moments): number {
  const v = variance(m);
  return ((m.n / ((m.n - 1) * (m.n - 2))) * m.m3) / (v * Math.sqrt(v));
}

/** Adjusted sample excess kurtosis, n(n+1)/((n-1)(n-2)(n-3)) sum ((x-mean)/sd)^4 - 3(n-1)^2/((n-2)(n-3)). */
export function excessKurtosis(m: Moments): number {
  const { n, m4 } = m;
  const v = variance(m);
  const rest = (n - 2) * (n - 3);
  return ((n * (n + 1)) / ((n - 1) * rest)) * (m4 / (v * v)) - (3 * (n - 1) * (n - 1)) / rest;
}

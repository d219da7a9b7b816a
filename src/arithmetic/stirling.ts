import { log1p } from "./logarithm";

/**
 * What Stirling's formula misses: ln(n!) - ln(sqrt(2 pi n) (n/e)^n), for any real n > 0; about 1/(12 n).
 * Asymptotic series from 16 on, the recursion of the factorial below.
 */
export function stirlingError(n: number): number {
  let missed = 0.0;
  let x = n;
  while (x < 16) {
    missed += (x + 0.5) * log1p(1 / x) - 1;
    x += 1;
  }
  const z = 1 / (x * x);
  return missed + (1.0 / 12 - z * (1.0 / 360 - z * (1.0 / 1260 - z * (1.0 / 1680 - z / 1188)))) / x;
}

import { exponential } from "./exponential";
import { logarithm } from "./logarithm";
import { stirlingError } from "./stirling";

const TWO_PI = 6.283185307179586;
const TINY = 1e-300;

/** x ln(x/m) + m - x for x, m > 0 without cancellation: the deviance of Loader (2000), "bd0". */
function deviance(x: number, m: number): number {
  const d = x - m;
  if (Math.abs(d) >= 0.1 * (x + m)) return x * logarithm(x / m) - d;
  const v = d / (x + m);
  let term = 2 * x * v;
  let sum = d * v;
  for (let j = 3; j < 1000; j += 2) {
    term *= v * v;
    const next = sum + term / j;
    if (next == sum) return sum;
    sum = next;
  }
  return sum;
}

/**
 * Gamma(a+b+1) / (Gamma(a+1) Gamma(b+1)) x^a y^b with x + y = 1, for real a, b > 0: the binomial probability of a
 * successes in a + b trials, by Loader's saddle point (2000), accurate for few and for millions of trials.
 */
export function binomialTerm(a: number, b: number, x: number, y: number): number {
  if (x <= 0 || y <= 0) return 0.0;
  const n = a + b;
  const log =
    stirlingError(n) - stirlingError(a) - stirlingError(b) - deviance(a, n * x) - deviance(b, n * y);
  return exponential(log) * Math.sqrt(n / (TWO_PI * a * b));
}

/** Lentz's evaluation of the continued fraction of the incomplete beta function (DLMF 8.17.22), for x <= a/(a+b). */
function fraction(a: number, b: number, x: number): number {
  let c = 1.0;
  let d = 1 / away(1 - ((a + b) * x) / (a + 1));
  let product = d;
  for (let m = 1; m < 1000000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / away(1 + even * d);
    c = away(1 + even / c);
    product *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / away(1 + odd * d);
    c = away(1 + odd / c);
    const step = d * c;
    product *= step;
    if (Math.abs(step - 1) < 2e-16) return product;
  }
  return product;
}

function away(x: number): number {
  return Math.abs(x) < TINY ? TINY : x;
}

/** Regularised incomplete beta function I_x(a, b) for a, b > 0; y = 1 - x is passed too, lest a small one lose digits. */
export function incompleteBeta(a: number, b: number, x: number, y: number): number {
  if (!(x > 0)) return x <= 0 ? 0.0 : 0.0 / 0.0;
  if (!(y > 0)) return 1.0;
  const front = (binomialTerm(a, b, x, y) * a * b) / (a + b);
  if (x <= (a + 1) / (a + b + 2)) return (front * fraction(a, b, x)) / a;
  return 1 - (front * fraction(b, a, y)) / b;
}

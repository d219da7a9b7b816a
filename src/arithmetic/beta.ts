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
    if (next === sum) return sum;
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

/**
 * The continued fraction K with I_x(a, b) = x^a y^b / B(a, b) / K, for x <= a/(a+b): the even part of DLMF 8.17.22, in
 * which nothing cancels (Didonato & Morris 1992), by Lentz's method.
 */
function fraction(a: number, b: number, x: number, y: number): number {
  let product = away((a * (a * y - b * x + 1)) / (a + 1));
  let c = product;
  let d = 0.0;
  for (let m = 1; m < 1000000; m++) {
    const odd = a + 2 * m - 1;
    const above = ((a + m - 1) * (a + b + m - 1) * m * (b - m) * x * x) / (odd * odd);
    const below = m + (m * (b - m) * x) / odd + ((a + m) * (a * y - b * x + 1 + m * (2 - x))) / (odd + 2);
    d = 1 / away(below + above * d);
    c = away(below + above / c);
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
  if (x <= (a + 1) / (a + b + 2)) return front / fraction(a, b, x, y);
  return 1 - front / fraction(b, a, y, x);
}

import { binomialTerm, incompleteBeta } from "./beta";

/** Width below which a bracket is a point, and gap to the wanted probability below which there is none. */
const NARROW = 1e-13;
const CLOSE = 1e-14;

/**
 * The number below which a beta variable with parameters a, b > 0 stays with probability u, to about 1e-11: Newton's
 * method from `guess`, kept within a bracket that shrinks.
 */
export function betaInverse(a: number, b: number, u: number, guess: number): number {
  if (!(u > 0)) return 0.0;
  if (!(u < 1)) return 1.0;
  const scale = (a * b) / (a + b);
  let low: number = 0;
  let high: number = 1;
  let x = guess > 0 && guess < 1 ? guess : 0.5;
  for (let round = 0; round < 200 && high - low > NARROW; round++) {
    const gap = incompleteBeta(a, b, x, 1 - x) - u;
    if (gap === 0) return x;
    if (gap > 0) high = x;
    else low = x;
    const density = (binomialTerm(a, b, x, 1 - x) * scale) / (x * (1 - x));
    const step = gap / density;
    const next = x - step;
    // Where the density is all but infinite a small step says nothing.
    const still = Math.abs(step) < NARROW;
    if (still && Math.abs(gap) < CLOSE) return x;
    x = !still && next > low && next < high ? next : 0.5 * (low + high);
  }
  return x;
}

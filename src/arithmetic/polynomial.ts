import { Lane, laneOf, splat } from "#lane";

/** c[0] + c[1] x + c[2] x^2 + ..., by Horner's rule. */
export function polynomialLanes(c: number[], x: Lane): Lane {
  let sum = splat(0);
  for (let i = c.length - 1; i >= 0; i--) sum = splat(c[i]) + x * sum;
  return sum;
}

/** The same of one number. */
export function polynomial(c: number[], x: number): number {
  return laneOf(polynomialLanes(c, splat(x)), 0);
}

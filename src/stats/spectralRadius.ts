import { exponential } from "../arithmetic/exponential";
import { logarithm } from "../arithmetic/logarithm";
import { Matrix } from "./linear";

/** Powers up to 2^60: what is left of the norm's constant factor is below the rounding of a double. */
const SQUARINGS = 60;

/**
 * Largest modulus of an eigenvalue, by Gelfand's formula lim |A^n|^(1/n) along n = 1, 2, 4, ...: unlike the power
 * method it minds neither several eigenvalues of that modulus (every ring has them) nor complex or missing ones.
 */
export function spectralRadius(a: Matrix): number {
  let power = a.map((row) => [...row]);
  let log = 0;
  let share = 1;
  for (let k = 0; k <= SQUARINGS; k++) {
    const size = norm(power);
    if (size === 0) return 0;
    log += share * logarithm(size);
    const scaled = power.map((row) => row.map((x) => x / size));
    power = product(scaled, scaled);
    share /= 2;
  }
  return exponential(log);
}

function norm(a: Matrix): number {
  return Math.max(0, ...a.map((row) => row.reduce((sum, x) => sum + Math.abs(x), 0)));
}

function product(a: Matrix, b: Matrix): number[][] {
  return a.map((row) => b.map((_, j) => row.reduce((sum, x, k) => sum + x * b[k][j], 0)));
}

import { type Matrix } from "../../stats/linear";
import { paidBy } from "../matrix";

/** Terms of the series for a matrix of norm up to 1/2: the first one left out is below 2^-19 / 19! = 1e-23. */
const TERMS = 18;

/** exp(a) of a matrix without negative entries: the power series of a / 2^s, squared s times. */
export function matrixExponential(a: Matrix): number[][] {
  let squarings = 0;
  let scaled = a.map((row) => [...row]);
  while (Math.max(0, ...paidBy(scaled)) > 0.5) {
    scaled = scaled.map((row) => row.map((x) => x / 2));
    squarings += 1;
  }
  // 1 + a (1 + a/2 (1 + a/3 (...)))
  let power = identity(a.length);
  for (let k = TERMS; k > 0; k--) {
    const part = product(scaled, power);
    power = part.map((row, i) => row.map((x, j) => x / k + (i === j ? 1 : 0)));
  }
  for (let k = 0; k < squarings; k++) power = product(power, power);
  return power;
}

const identity = (n: number): number[][] =>
  Array.from({ length: n }, (_, i) => Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));

const product = (a: Matrix, b: Matrix): number[][] =>
  a.map((row) => b.map((_, j) => row.reduce((total, x, k) => total + x * b[k][j], 0)));

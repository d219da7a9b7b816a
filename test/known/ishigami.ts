import { Indices } from "./productIndices";

const PI = 3.141592653589793;
const PI_4 = PI * PI * PI * PI;

export interface IshigamiIndices extends Indices {
  readonly mean: number;
  /** Second-order index of the first and third input. */
  readonly interaction13: number;
}

/**
 * Exact Sobol' indices of sin x1 + a sin^2 x2 + b x3^4 sin x1 with x uniform on (-pi, pi) (Ishigami & Homma 1990):
 * what estimates of sensitivity are checked against.
 */
export function ishigamiIndices(a: number, b: number): IshigamiIndices {
  const alone = 1 + (b * PI_4) / 5;
  const first1 = (alone * alone) / 2;
  const first2 = (a * a) / 8;
  const both13 = (b * b * PI_4 * PI_4 * 8) / 225;
  const variance = first1 + first2 + both13;
  return {
    mean: a / 2,
    variance,
    first: [first1 / variance, first2 / variance, 0],
    total: [(first1 + both13) / variance, first2 / variance, both13 / variance],
    interaction13: both13 / variance,
  };
}

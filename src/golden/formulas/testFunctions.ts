// Variances, over the unit cube, of the functions that estimates of sensitivity are tried on. Few points make up most of them,
// which a sample may miss.

const PI_4 = 97.40909103400244;

/**
 * Of the product of (|4 x_k - 2| + a_k)/(1 + a_k): each factor has mean 1 and variance 1/(3 (1 + a_k)^2) (Saltelli &
 * Sobol' 1995).
 */
export function gVariance(a: readonly number[]): number {
  return a.reduce((squares, each) => squares * (1 + 1 / (3 * (1 + each) * (1 + each))), 1) - 1;
}

/** Of sin x1 + a sin^2 x2 + b x3^4 sin x1, where x goes from -pi to pi (Ishigami & Homma 1990). */
export function ishigamiVariance(a: number, b: number): number {
  const alone = 1 + (b * PI_4) / 5;
  return (alone * alone) / 2 + (a * a) / 8 + (8 * b * b * PI_4 * PI_4) / 225;
}

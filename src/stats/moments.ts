/** Count, mean and sums of the 2nd, 3rd and 4th powers of the deviations from the mean: what merges exactly. */
export interface Moments {
  readonly n: number;
  readonly mean: number;
  readonly m2: number;
  readonly m3: number;
  readonly m4: number;
}

export const noMoments: Moments = { n: 0, mean: 0, m2: 0, m3: 0, m4: 0 };

/** Moments of some numbers in two passes; all relative to the first number, lest a high level cost digits. */
export function momentsOf(x: ArrayLike<number>): Moments {
  const n = x.length;
  if (n === 0) return noMoments;
  let sum = 0;
  for (let i = 0; i < n; i++) sum += x[i] - x[0];
  const shift = sum / n;
  let m2 = 0;
  let m3 = 0;
  let m4 = 0;
  for (let i = 0; i < n; i++) {
    const d = x[i] - x[0] - shift;
    m2 += d * d;
    m3 += d * d * d;
    m4 += d * d * (d * d);
  }
  return { n, mean: x[0] + shift, m2, m3, m4 };
}

/** Moments of two samples together (Chan, Golub & LeVeque 1979; Pebay 2008, SAND2008-6212). */
export function mergeMoments(a: Moments, b: Moments): Moments {
  if (a.n === 0) return b;
  if (b.n === 0) return a;
  const n = a.n + b.n;
  const d = b.mean - a.mean;
  const e = d / n;
  const cross = d * e * a.n * b.n;
  const m2 = a.m2 + b.m2 + cross;
  const m3 = a.m3 + b.m3 + cross * e * (a.n - b.n) + 3 * e * (a.n * b.m2 - b.n * a.m2);
  const m4 =
    a.m4 +
    b.m4 +
    cross * e * e * (a.n * a.n - a.n * b.n + b.n * b.n) +
    6 * e * e * (a.n * a.n * b.m2 + b.n * b.n * a.m2) +
    4 * e * (a.n * b.m3 - b.n * a.m3);
  return { n, mean: a.mean + e * b.n, m2, m3, m4 };
}

/** Sample variance, divided by n - 1. */
export function variance(m: Moments): number {
  return m.m2 / (m.n - 1);
}

/** Standard error of the mean. */
export function standardError(m: Moments): number {
  return Math.sqrt(variance(m) / m.n);
}

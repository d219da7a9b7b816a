/** The numbers in ascending order, in a new column. */
export function ascending(x: ArrayLike<number>): Float64Array {
  return Float64Array.from(x).sort();
}

/** Definitions of a sample quantile by their number in Hyndman & Fan (1996), The American Statistician 50, 361-365. */
export type QuantileType = 1 | 5 | 6 | 7 | 8;

/** Steps below this part of a rank are rounding of n p. */
const FUZZ = 4 * 2.220446049250313e-16;

/**
 * Quantile of an ascending sample, p in [0, 1]; type 7 (linear between the points (i-1)/(n-1)) unless told otherwise.
 * NaN for an empty sample.
 */
export function quantile(sorted: ArrayLike<number>, p: number, type: QuantileType = 7): number {
  const n = sorted.length;
  if (n === 0) return NaN;
  const place = rank(n, p, type);
  const whole = Math.floor(place + FUZZ * Math.max(1, place));
  const rest = Math.max(place - whole, 0);
  const at = (i: number) => sorted[Math.min(Math.max(i, 1), n) - 1];
  if (type === 1) return at(rest > FUZZ * Math.max(1, place) ? whole + 1 : whole);
  return at(whole) + rest * (at(whole + 1) - at(whole));
}

/** The real rank, from 1 to n, at which a definition reads the sample. */
function rank(n: number, p: number, type: QuantileType): number {
  switch (type) {
    case 1:
      return n * p;
    case 5:
      return n * p + 0.5;
    case 6:
      return (n + 1) * p;
    case 7:
      return 1 + (n - 1) * p;
    case 8:
      return (n + 1 / 3) * p + 1 / 3;
  }
}

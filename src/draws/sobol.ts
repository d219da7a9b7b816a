import { joeKuo } from "./joeKuo";

const BITS = 32;

/** Dimensions that have direction numbers. */
export const MOST_DIMENSIONS = joeKuo.length + 1;

/**
 * Direction numbers of a dimension (from 0) of Sobol's sequence, highest bit first (Bratley & Fox 1988). Throws a
 * RangeError beyond the table.
 */
export function directions(dimension: number): Uint32Array {
  if (!(dimension >= 0 && dimension < MOST_DIMENSIONS)) {
    throw new RangeError(`sobol: expected a dimension from 0 to ${MOST_DIMENSIONS - 1}, got ${dimension}`);
  }
  const v = new Uint32Array(BITS);
  if (dimension === 0) return v.map((_, k) => 1 << (BITS - 1 - k));
  const [a, ...m] = joeKuo[dimension - 1];
  const s = m.length;
  for (let k = 0; k < BITS; k++) {
    if (k < s) {
      v[k] = m[k] << (BITS - 1 - k);
      continue;
    }
    v[k] = v[k - s] ^ (v[k - s] >>> s);
    for (let j = 1; j < s; j++) if ((a >>> (s - 1 - j)) & 1) v[k] ^= v[k - j];
  }
  return v;
}

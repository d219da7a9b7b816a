import { bitsHigh, Index, wordToIndex } from "#lane";

/**
 * Bins whose width is a 32nd of the power of two below them: a number's bin is the first bits of its double, so that no
 * logarithm is needed. From 2^-4 to 2^12 units; the first bin holds all below (zero and negatives too), the last all above.
 */
export const BINS = 512;
/** The same on both sides of zero: bin SIGNED / 2 holds what is nearer to zero than 2^-4 units. */
export const SIGNED = 1025;

const FIRST = 32608; // the first 17 bits of 2^-4: exponent 1019, no fraction
const HALF = 512;

export function bin(x: number): Index {
  if (!(x >= 0.0625)) return 0;
  const place = wordToIndex(bitsHigh(x) >>> 15) - FIRST + 1;
  return place < BINS ? place : BINS - 1;
}

/** Bins four to an octave: the first holds what the first bin does. */
export const COARSE = 65;

/** The coarse bin that a bin lies in. */
export function coarse(place: Index): Index {
  return (place + 7) >> 3;
}

export function signedBin(x: number): Index {
  return x < 0 ? HALF - bin(-x) : HALF + bin(x);
}

/** Lower edge of a bin in units; the first bin's is 0. The upper edge is the next bin's lower. */
export function lowerEdge(place: Index): number {
  if (place <= 0) return 0;
  let octave: number = 0.0625;
  let step = place - 1;
  while (step >= 32) {
    octave *= 2;
    step -= 32;
  }
  return octave * (1 + step / 32.0);
}

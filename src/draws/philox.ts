import { multiplyHigh, multiplyLow, Word } from "#lane";

/**
 * Philox4x32-10 (Salmon et al. 2011): four random words as a pure function of a counter and a key, of four and two
 * words, the first word first as in random123. Written to `out[0..3]`, so that nothing is allocated.
 */
export function philox(c0: Word, c1: Word, c2: Word, c3: Word, k0: Word, k1: Word, out: Uint32Array): void {
  for (let round = 0; round < 10; round++) {
    const high0 = multiplyHigh(0xd2511f53, c0);
    const low0 = multiplyLow(0xd2511f53, c0);
    const high1 = multiplyHigh(0xcd9e8d57, c2);
    const low1 = multiplyLow(0xcd9e8d57, c2);
    c0 = (high1 ^ c1 ^ k0) >>> 0;
    c1 = low1;
    c2 = (high0 ^ c3 ^ k1) >>> 0;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

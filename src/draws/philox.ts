import { exclusiveOr, firstWord, productHigh, productLow, splatWord, sumOfWords, Word, Words } from "#lane";

/**
 * Philox4x32-10 (Salmon et al. 2011): four random words as a pure function of a counter and a key, of four and two
 * words, the first word first as in random123. For several paths at once.
 */
export class Philox {
  /** What the last turn made, which the next overwrites. */
  first: Words = splatWord(0);
  second: Words = splatWord(0);
  third: Words = splatWord(0);
  fourth: Words = splatWord(0);

  turn(c0: Words, c1: Words, c2: Words, c3: Words, key0: Word, key1: Word): void {
    const multiplier0 = splatWord(0xd2511f53);
    const multiplier1 = splatWord(0xcd9e8d57);
    const step0 = splatWord(0x9e3779b9);
    const step1 = splatWord(0xbb67ae85);
    let k0 = splatWord(key0);
    let k1 = splatWord(key1);
    for (let round = 0; round < 10; round++) {
      const high0 = productHigh(multiplier0, c0);
      const low0 = productLow(multiplier0, c0);
      const high1 = productHigh(multiplier1, c2);
      const low1 = productLow(multiplier1, c2);
      c0 = exclusiveOr(exclusiveOr(high1, c1), k0);
      c1 = low1;
      c2 = exclusiveOr(exclusiveOr(high0, c3), k1);
      c3 = low0;
      k0 = sumOfWords(k0, step0);
      k1 = sumOfWords(k1, step1);
    }
    this.first = c0;
    this.second = c1;
    this.third = c2;
    this.fourth = c3;
  }
}

const single: Philox = new Philox();

/** The same of one counter, written to `out[0..3]`, so that nothing is allocated. */
export function philox(c0: Word, c1: Word, c2: Word, c3: Word, k0: Word, k1: Word, out: Uint32Array): void {
  single.turn(splatWord(c0), splatWord(c1), splatWord(c2), splatWord(c3), k0, k1);
  out[0] = firstWord(single.first);
  out[1] = firstWord(single.second);
  out[2] = firstWord(single.third);
  out[3] = firstWord(single.fourth);
}

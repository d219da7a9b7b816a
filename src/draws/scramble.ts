import { Index, toWord, Word } from "#lane";
import { Generator } from "./generator";

/** Digits of a direction number, from the top. */
export const BITS: Index = 32;

/** The random digits of one scrambling, which the next overwrites: WebAssembly gives no memory back. */
const below = new Uint32Array(BITS);

/** Dimensions that a scrambling has words of its own for. */
const MOST: Index = 4096;

/**
 * A random linear matrix scrambling with a digital shift (Matousek 1998) of one dimension: to each digit are added random
 * ones of those above it. It keeps the net's evenness, and makes each point uniform. `replicate` numbers scramblings that
 * are independent of each other. Writes the mixed direction numbers from `place` on, and returns the shift.
 */
export function scramble(
  directions: Uint32Array,
  replicate: Index,
  dimension: Index,
  generator: Generator,
  stream: Word,
  out: Uint32Array,
  place: Index,
): Word {
  const own = replicate * MOST + dimension;
  for (let j = 0; j < BITS; j++) {
    if (j % 4 === 0) generator.turn(j / 4, own, stream);
    below[j] = generator.word(j % 4);
  }
  for (let k = 0; k < directions.length; k++) out[place + k] = mixed(directions[k]);
  generator.turn(BITS, own, stream);
  return generator.word(0);
}

/** The product with a lower triangular matrix of ones on its diagonal: column j is digit j with random digits below it. */
function mixed(v: Word): Word {
  let word: Word = 0;
  for (let j = 0; j < BITS; j++) {
    const digit: Word = 0x80000000 >>> j;
    if ((v & digit) !== 0) word = toWord(word ^ digit ^ (below[j] & (digit - 1)));
  }
  return word;
}

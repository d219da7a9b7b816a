import { Word } from "#lane";
import { Key } from "./key";
import { philox } from "./philox";

const BITS = 32;

/** Keeps the words of a scrambling apart from every other draw. */
const PURPOSE = 0x5c7a3b1e;

export interface Scrambled {
  readonly directions: Uint32Array;
  readonly shift: Word;
}

/**
 * A random linear matrix scrambling with a digital shift (Matousek 1998) of one dimension: each digit is mixed with
 * the digits above it. It keeps the net's evenness, and makes each point uniform. `replicate` numbers scramblings that
 * are independent of each other.
 */
export function scramble(directions: Uint32Array, key: Key, replicate: number, dimension: number): Scrambled {
  const random = new Uint32Array(BITS + 4);
  const words = new Uint32Array(4);
  for (let start = 0; start < random.length; start += 4) {
    philox(start, dimension, (replicate ^ key[2]) >>> 0, (PURPOSE ^ key[3]) >>> 0, key[0], key[1], words);
    random.set(words, start);
  }
  return { directions: directions.map((v) => mixed(v, random)), shift: random[BITS] };
}

/** Digit i, from the top, becomes the parity of digit i and a random choice of those above it. */
function mixed(v: Word, random: Uint32Array): Word {
  let word = 0;
  for (let i = 0; i < BITS; i++) {
    const digit = 0x80000000 >>> i;
    const above = i === 0 ? 0 : ~(0xffffffff >>> i);
    word |= parity(v & (digit | (random[i] & above))) << (BITS - 1 - i);
  }
  return word >>> 0;
}

function parity(bits: Word): Word {
  let x = bits ^ (bits >>> 16);
  x ^= x >>> 8;
  x ^= x >>> 4;
  x ^= x >>> 2;
  x ^= x >>> 1;
  return x & 1;
}

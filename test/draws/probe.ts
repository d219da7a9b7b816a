import { Column, column, fromWord, Index, put } from "#lane";
import { normalDraw } from "../../src/draws/normal";
import { philox } from "../../src/draws/philox";
import { uniform } from "../../src/draws/uniform";

// The hot part of the draws, for `compilers.test.ts` to run under both compilers.

const words = new Uint32Array(4);

export function columnOf(n: Index): Column {
  return column(n);
}

/** Words, uniforms and normals of n counters. */
export function draws(out: Column, n: Index): void {
  for (let i = 0; i < n; i++) {
    philox(i, 77, 0xfedcba98, 3, 0x89abcdef, 5, words);
    for (let k = 0; k < 4; k++) {
      put(out, 12 * i + k, fromWord(words[k]));
      put(out, 12 * i + 4 + k, uniform(words[k]));
      put(out, 12 * i + 8 + k, normalDraw(words[k]));
    }
  }
}

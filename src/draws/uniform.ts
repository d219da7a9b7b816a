import { fromWord, Word } from "#lane";

/** The middle of the word's place among 2^32: in (0, 1), never an end of it, and symmetric about 1/2. */
export function uniform(x: Word): number {
  return (fromWord(x) + 0.5) * 2.3283064365386963e-10;
}

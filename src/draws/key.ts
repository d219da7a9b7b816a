import seedrandom from "seedrandom";
import { Word } from "#lane";

/** 128 bits that, with a counter, settle every draw of a run. */
export type Key = readonly [Word, Word, Word, Word];

export const LONGEST_SEED = 256;

/**
 * The key of a seed text. Length and percent-encoding keep apart what seedrandom alone gives one stream: it repeats a
 * short text ("a" = "aa") and drops the high byte of a character.
 * Throws a RangeError unless the text has 1 to 256 UTF-16 units, no half of a surrogate pair among them.
 */
export function keyOf(seed: string): Key {
  if (seed.length < 1 || seed.length > LONGEST_SEED) {
    throw new RangeError(`seed: expected 1 to ${LONGEST_SEED} characters, got ${seed.length}`);
  }
  if (/\p{Surrogate}/u.test(seed)) {
    throw new RangeError(
      `seed: expected well-formed Unicode, got half a surrogate pair in ${JSON.stringify(seed)}`,
    );
  }
  const words = seedrandom(`${seed.length}:${encodeURIComponent(seed)}`);
  const word = () => words.int32() >>> 0;
  return [word(), word(), word(), word()];
}

import { distance } from "fastest-levenshtein";

/** Letters to be added, taken away or changed, of so many, up to which a word may have been meant as another. */
const FAR = 1 / 3;

/** `; did you mean X?` of the words that one who typed another may have meant, to be put behind a sentence; else nothing. */
export function meant(typed: string, words: readonly string[]): string {
  const far = (word: string) => distance(typed.toLowerCase(), word.toLowerCase());
  const near = words.filter((word) => far(word) <= FAR * Math.max(typed.length, word.length));
  const nearest = near.toSorted((a, b) => far(a) - far(b))[0];
  return nearest === undefined ? "" : `; did you mean ${nearest}?`;
}

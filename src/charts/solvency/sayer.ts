import { ofHundred } from "../words/chance";
import type { Words } from "../words/words";

/** Says how many of a hundred futures are where. */
export const sayer =
  (words: Words) =>
  (where: string, share: number): string =>
    words.solvency.place(where, words.chances.of100(ofHundred(words, share), words.chances.futures));

import {
  at,
  Column,
  Index,
  putWord,
  readWords,
  toWord,
  wordAt,
  WordColumn,
  wordColumn,
  Words,
  wordToIndex,
} from "#lane";

/** The numbers of the paths whose draws are wanted, side by side: the first `count` places. */
export class Wanted {
  count: Index = 0;
  private readonly numbers: WordColumn;
  /** Whether they are a block's, one after another. */
  inOrder: boolean = false;

  constructor(paths: Index) {
    this.numbers = wordColumn(paths);
  }

  /** All paths of a block. */
  ofBlock(first: Index, paths: Index): void {
    this.count = paths;
    this.inOrder = true;
    for (let p = 0; p < paths; p++) putWord(this.numbers, p, (first + p) >>> 0);
  }

  /** Paths of any numbers, path 0 for those below 0; those on further places are the same as the last one. */
  among(paths: Column, places: Index): void {
    let count = places;
    while (count > 1 && at(paths, count - 1) === at(paths, count - 2)) count -= 1;
    this.count = count;
    this.inOrder = false;
    for (let p = 0; p < places; p++) putWord(this.numbers, p, toWord(Math.max(0, at(paths, p))));
  }

  words(p: Index): Words {
    return readWords(this.numbers, p);
  }

  number(p: Index): Index {
    return wordToIndex(wordAt(this.numbers, p));
  }
}

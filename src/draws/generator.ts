import { firstWord, Index, splatWord, toWord, Word, WordColumn, WORDS, Words, writeWords } from "#lane";
import { Philox } from "./philox";
import { Wanted } from "./wanted";

/** The quarter that stands in the counter of a draw that is made once a path. */
const ONCE: Word = 0xffffffff;

/** Random words as a function of (key, path, place, stream): four a turn, which the next turn overwrites. */
export class Generator {
  readonly philox: Philox = new Philox();
  private key0: Word = 0;
  private key1: Word = 0;
  private key2: Word = 0;

  open(key0: number, key1: number, key2: number): void {
    this.key0 = toWord(key0);
    this.key1 = toWord(key1);
    this.key2 = toWord(key2);
  }

  /** The words of a path. */
  turn(path: Index, place: Index, stream: Word): void {
    this.make(splatWord(path >>> 0), place >>> 0, stream);
  }

  /** Of the last turn, the i-th of four. */
  word(i: Index): Word {
    if (i < 2) return firstWord(i === 0 ? this.philox.first : this.philox.second);
    return firstWord(i === 2 ? this.philox.third : this.philox.fourth);
  }

  /** The words of all paths that are wanted: four columns of them. */
  turnAll(wanted: Wanted, place: Index, stream: Word, into: WordColumn[]): void {
    for (let p = 0; p < wanted.count; p += WORDS) {
      this.make(wanted.words(p), place >>> 0, stream);
      writeWords(into[0], p, this.philox.first);
      writeWords(into[1], p, this.philox.second);
      writeWords(into[2], p, this.philox.third);
      writeWords(into[3], p, this.philox.fourth);
    }
  }

  /** The words that they have once of a stream. */
  onceAll(wanted: Wanted, stream: Word, into: WordColumn): void {
    for (let p = 0; p < wanted.count; p += WORDS) {
      this.make(wanted.words(p), ONCE, stream);
      writeWords(into, p, this.philox.first);
    }
  }

  /** The same of one path. */
  once(path: Index, stream: Word): Word {
    this.make(splatWord(path >>> 0), ONCE, stream);
    return firstWord(this.philox.first);
  }

  private make(paths: Words, place: Word, stream: Word): void {
    this.philox.turn(paths, splatWord(place), splatWord(stream), splatWord(this.key2), this.key0, this.key1);
  }
}

import { Index, toWord, Word } from "#lane";
import { philox } from "./philox";

/** The quarter that stands in the counter of a draw that is made once a path. */
const ONCE: Word = 0xffffffff;

/** Random words as a function of (key, path, place, stream): four a turn, which the next turn overwrites. */
export class Generator {
  readonly words: Uint32Array = new Uint32Array(4);
  private key0: Word = 0;
  private key1: Word = 0;
  private key2: Word = 0;

  open(key0: number, key1: number, key2: number): void {
    this.key0 = toWord(key0);
    this.key1 = toWord(key1);
    this.key2 = toWord(key2);
  }

  turn(path: Index, place: Index, stream: Word): void {
    philox(path >>> 0, place >>> 0, stream, this.key2, this.key0, this.key1, this.words);
  }

  /** The word that a path has once of a stream. */
  once(path: Index, stream: Word): Word {
    philox(path >>> 0, ONCE, stream, this.key2, this.key0, this.key1, this.words);
    return this.words[0];
  }
}

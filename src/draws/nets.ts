import { Index, putWord, toIndex, toWord, Word, wordAt, WordColumn } from "#lane";
import { Generator } from "./generator";
import { scramble } from "./scramble";
import { Wanted } from "./wanted";

/** Digits of a point's number: 2^24 points of each scrambling. */
export const DIGITS: Index = 24;

/**
 * Scrambled nets in base 2: what a path's leading draws are made of in place of independent words. With R scramblings
 * that are independent of each other, path p is point p div R of scrambling p mod R: the first paths are the first points
 * of each.
 */
export class Nets {
  /** 0 where nothing is drawn from nets. */
  dimensions: Index = 0;
  private words: Uint32Array = new Uint32Array(0);
  private shifts: Uint32Array = new Uint32Array(0);
  private readonly directions: Uint32Array = new Uint32Array(DIGITS);

  constructor(private readonly scramblings: Index) {}

  /** Reads, from a place of the numbers on, how many dimensions, then the direction numbers of each. Returns the place after them. */
  open(numbers: number[], place: Index, generator: Generator, stream: Word): Index {
    const dimensions: Index = toIndex(numbers[place]);
    this.dimensions = dimensions;
    this.makeRoom(this.scramblings * dimensions);
    const directions = this.directions;
    let from: Index = place + 1;
    for (let d: Index = 0; d < dimensions; d++) {
      for (let k: Index = 0; k < DIGITS; k++) directions[k] = toWord(numbers[from + k]);
      from += DIGITS;
      for (let r: Index = 0; r < this.scramblings; r++) {
        const at = r * dimensions + d;
        this.shifts[at] = scramble(directions, r, d, generator, stream, this.words, at * DIGITS);
      }
    }
    return from;
  }

  /** Memory is never given back: what there is serves again. */
  private makeRoom(coordinates: Index): void {
    if (this.shifts.length >= coordinates) return;
    this.words = new Uint32Array(coordinates * DIGITS);
    this.shifts = new Uint32Array(coordinates);
  }

  /** A coordinate of the path's point, in Gray-code order. */
  word(path: Index, dimension: Index): Word {
    const replicate = path % this.scramblings;
    const point: Word = ((path - replicate) / this.scramblings) >>> 0;
    const at = replicate * this.dimensions + dimension;
    let word: Word = this.shifts[at];
    let gray: Word = (point ^ (point >>> 1)) >>> 0;
    let place: Index = at * DIGITS;
    while (gray !== 0) {
      // No branch on the digit: half of them would be mispredicted
      word = (word ^ (this.words[place] & (0 - (gray & 1)))) >>> 0;
      gray = gray >>> 1;
      place += 1;
    }
    return word;
  }

  /** A coordinate of the points that all wanted paths are. */
  wordsOf(wanted: Wanted, dimension: Index, into: WordColumn): void {
    const apart = this.scramblings;
    const known = wanted.inOrder ? apart : wanted.count;
    for (let p = 0; p < known; p++) putWord(into, p, this.word(wanted.number(p), dimension));
    for (let p = known; p < wanted.count; p++) {
      putWord(into, p, this.after(wordAt(into, p - apart), wanted.number(p - apart), dimension));
    }
  }

  /** The same coordinate of the point after a path's, which stands `scramblings` paths on: one digit of Gray code is another. */
  private after(word: Word, path: Index, dimension: Index): Word {
    const replicate = path % this.scramblings;
    let next: Word = ((path - replicate) / this.scramblings + 1) >>> 0;
    let place: Index = (replicate * this.dimensions + dimension) * DIGITS;
    while ((next & 1) === 0) {
      next = next >>> 1;
      place += 1;
    }
    return (word ^ this.words[place]) >>> 0;
  }
}

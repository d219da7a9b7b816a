import { Column, Index, LANES, read, readAsLane, root, splat, Word, WordColumn, write } from "#lane";
import { Generator } from "./generator";
import { normalLanes } from "./normal";
import { Wanted } from "./wanted";

/** Degrees of freedom at which nothing is mixed: the factors stay Gaussian. */
export const GAUSSIAN: Index = 100;

/**
 * What makes a path's factors Student's t instead of Gaussian: one factor on all of them, sqrt((nu - 2)/w) with w
 * chi-square of nu >= 3 degrees of freedom, drawn once a path. So every factor keeps mean 0, variance 1 and its
 * correlations, but a path that is bad in one factor or quarter is likely to be bad in others too. A chi-square number of
 * nu degrees is the sum of the squares of nu normals.
 */
export class Mixing {
  private freedom: Index = GAUSSIAN;
  private stream: Word = 0;

  open(freedom: Index, stream: Word): void {
    this.freedom = freedom;
    this.stream = stream;
  }

  /** Writes the factor of each path that is wanted; `words` are four columns to work in. */
  fill(wanted: Wanted, generator: Generator, words: WordColumn[], into: Column): void {
    const gaussian = this.freedom >= GAUSSIAN;
    for (let p = 0; p < wanted.count; p += LANES) write(into, p, splat(gaussian ? 1 : 0));
    if (gaussian) return;
    for (let i: Index = 0; i < this.freedom; i++) {
      if (i % 4 === 0) generator.turnAll(wanted, i >> 2, this.stream, words);
      for (let p = 0; p < wanted.count; p += LANES) {
        const z = normalLanes(readAsLane(words[i % 4], p));
        write(into, p, read(into, p) + z * z);
      }
    }
    const usual = splat(this.freedom - 2);
    for (let p = 0; p < wanted.count; p += LANES) write(into, p, root(usual / read(into, p)));
  }
}

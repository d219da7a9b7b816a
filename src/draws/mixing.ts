import { Index, Word } from "#lane";
import { Generator } from "./generator";
import { normalDraw } from "./normal";

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

  scale(path: Index, generator: Generator): number {
    if (this.freedom >= GAUSSIAN) return 1;
    let w: number = 0;
    for (let i = 0; i < this.freedom; i++) {
      if (i % 4 === 0) generator.turn(path, i / 4, this.stream);
      const z = normalDraw(generator.words[i % 4]);
      w += z * z;
    }
    return Math.sqrt((this.freedom - 2) / w);
  }
}

import { greater, Index, LANES, lesser, read, splat, write } from "#lane";
import { Tape } from "../lane/tape";
import { abreast, Block, fill } from "./block";
import { STEP, Terms } from "./terms";

/**
 * The capacity build loop: vendors that borrow to build are held back when money is dear, because credit is bad or their
 * customer misses its plan; what they build is late, what they borrow costs more. Read at a quarter's end for the next.
 */
export class Builders {
  /** Strength of the loop, 0 to 1; 0 is the loop exogenised. */
  private loop: number = 1;

  constructor(private readonly terms: Terms) {}

  read(tape: Tape): void {
    this.loop = tape.next();
  }

  begin(block: Block): void {
    fill(block.strain, 0);
    fill(block.dear, 0);
    for (let v = 0; v < block.doubted.length; v++) fill(block.held[v], 0);
  }

  feel(block: Block): void {
    const effect = splat(this.loop * this.terms.buildEffect);
    const threshold = splat(this.terms.buildThreshold);
    const missed = splat(this.terms.buildMissEffect);
    const price = splat(this.loop * this.terms.creditSpread * STEP);
    const zero = splat(0);
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const worse = greater(zero, zero - read(block.credit, p));
      const stress = greater(zero, worse - threshold) + missed * read(block.miss, p);
      write(block.strain, p, lesser(one, effect * stress));
      write(block.dear, p, price * worse);
    }
    for (let v = 0; v < block.doubted.length; v++) this.hold(block, v);
  }

  /** Nobody lends for building to a party that marks put in distress. */
  private hold(block: Block, v: Index): void {
    const loop = splat(this.loop);
    for (let p = 0; p < abreast; p += LANES) {
      write(block.held[v], p, greater(read(block.strain, p), loop * read(block.doubted[v], p)));
    }
  }
}

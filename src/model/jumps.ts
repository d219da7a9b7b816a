import { choose, Index, LANES, splat } from "#lane";
import { exponential } from "../arithmetic/exponential";
import { abreast, Block } from "./block";
import { Revenue } from "./revenue";
import { Shocks } from "./shocks";
import { Tape } from "../lane/tape";
import { STEP } from "./terms";

/** Named Poisson jumps in the level of revenue, at most one of a name a quarter (Merton 1976 sizes: normal in logs). */
export class Jumps {
  private readonly chances: number[] = [];
  private readonly sizes: number[] = [];
  private readonly spreads: number[] = [];

  constructor(
    private readonly count: Index,
    /** Place of the first jump's arrival among the quarterly streams; its size stands next to it. */
    private readonly stream: Index,
  ) {
    for (let j = 0; j < count; j++) {
      this.chances.push(0);
      this.sizes.push(0);
      this.spreads.push(0);
    }
  }

  read(tape: Tape): void {
    for (let j = 0; j < this.count; j++) {
      this.chances[j] = 1 - exponential(-tape.next() * STEP);
      this.sizes[j] = tape.next();
      this.spreads[j] = tape.next();
    }
  }

  advance(block: Block, shocks: Shocks, revenue: Revenue): void {
    for (let j = 0; j < this.count; j++) {
      const chance = splat(this.chances[j]);
      const size = splat(this.sizes[j]);
      const spread = splat(this.spreads[j]);
      const stream = this.stream + 2 * j;
      const zero = splat(0);
      for (let p = 0; p < abreast; p += LANES) {
        const arrives = shocks.quarterly(stream, block.quarter, p) < chance;
        revenue.jump(
          p,
          choose(arrives, size + spread * shocks.quarterly(stream + 1, block.quarter, p), zero),
        );
      }
    }
  }
}

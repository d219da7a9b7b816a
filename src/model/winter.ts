import { both, choose, either, Index, LANES, read, splat, write } from "#lane";
import { exponential } from "../arithmetic/exponential";
import { abreast, Block, fill } from "./block";
import { Shocks } from "./shocks";
import { STEP, Terms } from "./terms";

/**
 * Two regimes (Hamilton 1989): a path is in an AI winter or it is not, a two-state chain that starts outside. What a
 * winter does stands where it is done: to revenue's long-run growth and volatility, and to the AI-equity factor.
 */
export class Winter {
  constructor(
    private readonly terms: Terms,
    private readonly stream: Index,
  ) {}

  begin(block: Block): void {
    fill(block.winter, 0);
  }

  /** Nobody foresees it: the firm, its forecasts and its plan know long-run growth outside winters only. */
  advance(block: Block, shocks: Shocks): void {
    if (this.terms.winterEntry === 0) return;
    const begins = splat(1 - exponential(-this.terms.winterEntry * STEP));
    const ends = splat(1 / this.terms.winterLength);
    const half = splat(0.5);
    const one = splat(1);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const draw = shocks.quarterly(this.stream, block.quarter, p);
      const cold = half < read(block.winter, p);
      const mild = read(block.winter, p) < half;
      write(block.winter, p, choose(either(both(cold, ends <= draw), both(mild, draw < begins)), one, zero));
    }
  }
}

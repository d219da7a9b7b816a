import { choose, Column, greater, Index, LANES, lesser, read, splat, write } from "#lane";
import { exponentialLanes } from "../../arithmetic/exponential";
import { abreast, Block, fill, perPath } from "../block";
import { DELIVERY, Shocks } from "../shocks";
import { Terms } from "../terms";

/**
 * How far delivery has come along a schedule. Increments close a share of their gap each quarter, so that their mean
 * delay is the contract's slip, drawn once a path; delivery shocks speed it up or down; a fall follows at once.
 */
export class Delivery {
  /** Amount delivered a quarter, at scale one: as builders who borrow come along, and if money were no matter. */
  readonly built: Column = perPath();
  readonly free: Column = perPath();
  private readonly pace: Column = perPath();

  constructor(private readonly terms: Terms) {}

  begin(shocks: Shocks, draw: Index, slipQuarters: number, today: number): void {
    const one = splat(1);
    const slip = splat(slipQuarters);
    const spread = splat(this.terms.slipSpread);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.pace, p, one / (one + slip * exponentialLanes(spread * shocks.once(draw, p))));
    }
    fill(this.built, today);
    fill(this.free, today);
  }

  /**
   * Moves one of the two towards what is scheduled; `borrowed` is the share of the building that is paid for on credit, `held`
   * how far who borrows all is held back.
   */
  advance(
    amount: Column,
    block: Block,
    shocks: Shocks,
    scheduled: number,
    borrowed: number,
    held: Column,
  ): void {
    const share = splat(borrowed);
    const target = splat(scheduled);
    const effect = splat(this.terms.deliveryEffect);
    const one = splat(1);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const usual = read(this.pace, p);
      const shocked = usual * (one + effect * shocks.factor(DELIVERY, block.quarter, p));
      const pace = choose(usual < one, lesser(one, greater(zero, shocked)), one);
      const now = read(amount, p);
      const gap = target - now;
      const slowed = pace * (one - share * read(held, p));
      write(amount, p, now + choose(zero < gap, gap * slowed, gap));
    }
  }
}

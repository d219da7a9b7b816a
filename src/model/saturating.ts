import { choose, Column, greater, Index, Lane, LANES, lesser, read, root, splat, write } from "#lane";
import { exponential, exponentialLanes } from "../arithmetic/exponential";
import { logarithm } from "../arithmetic/logarithm";
import { abreast, Block, perPath } from "./block";
import { LEVEL, Shocks } from "./shocks";
import { STEP, Terms } from "./terms";

const LN2 = 0.6931471805599453;

/** A market without bounds, in logs of today's revenue. */
const BOUNDLESS = 700;

/**
 * A market that fills up (Gompertz): growth is in proportion to the log of the room that is left, and fades at its
 * half-life as the room does. Today's growth, fading so, ends at a size of its own; the size of the market caps it.
 * With k the speed and S the log of that size, ln R returns to S: an Ornstein-Uhlenbeck process, stepped exactly.
 */
export class Saturating {
  /** By path: k, S against today's level, and e^(-k quarter). */
  private readonly speed: Column = perPath();
  private readonly size: Column = perPath();
  private readonly persistence: Column = perPath();

  constructor(private readonly terms: Terms) {}

  /** Log of the market's size against today's revenue, without doubt about it. */
  private central(): number {
    const terms = this.terms;
    return terms.ceiling > 0 && terms.revenueLevel > 0
      ? logarithm(terms.ceiling / terms.revenueLevel)
      : BOUNDLESS;
  }

  /** The next log level of the path without shocks, from this one. */
  planned(log: number): number {
    const k = LN2 / this.terms.halfLife;
    const size = Math.min(this.terms.growth / k, this.central());
    return size + (log - size) * exponential(-k * STEP);
  }

  /** Takes today's growth of each path, which the draws have set, and sets what is left of it by the market's size. */
  begin(block: Block, shocks: Shocks, halfLifeDraw: Index, ceilingDraw: Index): void {
    const terms = this.terms;
    const rate = splat(LN2 / terms.halfLife);
    const central = splat(this.central());
    const step = splat(-STEP);
    for (let p = 0; p < abreast; p += LANES) {
      const k = rate * exponentialLanes(splat(-terms.halfLifeSpread) * shocks.once(halfLifeDraw, p));
      const market = central + splat(terms.ceilingSpread) * shocks.once(ceilingDraw, p);
      const size = lesser(read(block.growth, p) / k, market);
      write(this.speed, p, k);
      write(this.size, p, size);
      write(this.persistence, p, exponentialLanes(step * k));
      write(block.growth, p, size * k);
    }
  }

  /** `sigma` is the volatility of the level outside winters; growth is held back by missing capacity as ever. */
  advance(block: Block, shocks: Shocks, log: Column, sigma: number): void {
    const volatility = splat(sigma);
    const rougher = splat(this.terms.winterVolatility - 1);
    const colder = splat(this.terms.winterGrowth - this.terms.longGrowth);
    const lost = splat(this.terms.capacityEffect);
    const zero = splat(0);
    const one = splat(1);
    const two = splat(2);
    for (let p = 0; p < abreast; p += LANES) {
      const k = read(this.speed, p);
      const kept = read(this.persistence, p);
      const winter = read(block.winter, p);
      const before = read(log, p);
      const pull = (one - kept) * (read(this.size, p) + (winter * colder) / k - before);
      const drift = choose(zero < pull, pull * (one - lost * read(block.shortage, p)), pull);
      const spread = volatility * (one + winter * rougher) * this.reach(kept, k, one, two);
      const after = before + drift + spread * shocks.factor(LEVEL, block.quarter, p);
      write(log, p, after);
    }
  }

  /** Growth by the room that is left once jumps have come. */
  grow(block: Block, log: Column): void {
    for (let p = 0; p < abreast; p += LANES) {
      write(block.growth, p, read(this.speed, p) * (read(this.size, p) - read(log, p)));
    }
  }

  /** Standard deviation of a quarter's step of unit volatility. */
  private reach(kept: Lane, k: Lane, one: Lane, two: Lane): Lane {
    return root(greater(splat(0), one - kept * kept) / (two * k));
  }
}

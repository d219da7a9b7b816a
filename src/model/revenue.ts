import { choose, Column, greater, Index, Lane, LANES, lesser, read, root, splat, write } from "#lane";
import { exponential, exponentialLanes } from "../arithmetic/exponential";
import { abreast, Block, perPath } from "./block";
import { carriedOf, reachOf, sharedOf } from "./fading";
import { FARTHEST } from "./farthest";
import { Saturating } from "./saturating";
import { DEMAND, LEVEL, Shocks } from "./shocks";
import { Tape } from "../lane/tape";
import { STEP, Terms } from "./terms";

const LN2 = 0.6931471805599453;

/** Steps of revenue, in the order of src/scenario/step.ts. */
const PUBLISHED: Index = 1;
const SATURATING: Index = 2;

/** Places of the once-a-path draws. */
const GROWTH_DRAW = 0;
const HALF_LIFE_DRAW = 1;
const CEILING_DRAW = 2;

/**
 * Revenue after Schwartz & Moon (2000): the growth rate returns to its long-run rate, volatilities settle. `exact` takes
 * the Gaussian transition of (ln R, mu) over a quarter, mu being the drift of the median; `published` takes the
 * paper's own discrete scheme, in which mu is the drift of the mean and the quarter's revenue is its level at the end.
 * `saturating` puts a market that fills up in its place.
 */
export class Revenue {
  private step: Index = 0;
  private published: boolean = false;
  /** Correlation of the growth and the level factor. */
  private rho: number = 0;
  private crossed: number = 1;

  private readonly log: Column = perPath();
  private readonly start: Column = perPath();
  private readonly persistence: Column = perPath();
  private readonly reach: Column = perPath();
  private readonly spread: Column = perPath();
  private readonly carried: Column = perPath();
  private readonly shared: Column = perPath();
  private readonly inverseCeiling: Column = perPath();
  /** Annual rate at the end of each quarter of the plan, and its log relative to today's. */
  readonly plan: number[] = [];
  private readonly planLog: number[] = [];
  private readonly saturating: Saturating;

  constructor(
    private readonly terms: Terms,
    private readonly quarters: Index,
  ) {
    this.saturating = new Saturating(terms);
    for (let q = 0; q < quarters; q++) {
      this.plan.push(0);
      this.planLog.push(0);
    }
  }

  read(tape: Tape): void {
    this.step = tape.index();
    this.published = this.step === PUBLISHED;
    this.rho = tape.next();
    this.crossed = Math.sqrt(Math.max(0, 1 - this.rho * this.rho));
    this.drawPlan();
  }

  /** The path without shocks, at central growth, half-life and ceiling; the published scheme knows no ceiling. */
  private drawPlan(): void {
    const terms = this.terms;
    const persistence = exponential((-LN2 / terms.halfLife) * STEP);
    let mu = terms.growth;
    let log: number = 0;
    for (let q = 0; q < this.quarters; q++) {
      log = this.step === SATURATING ? this.saturating.planned(log) : log + this.drift(q, log, mu);
      log = Math.max(-FARTHEST, Math.min(FARTHEST, log));
      mu = terms.longGrowth + (mu - terms.longGrowth) * persistence;
      this.planLog[q] = log;
      this.plan[q] = terms.revenueLevel * exponential(log);
    }
  }

  /** What a quarter adds to the log of the plan. */
  private drift(quarter: Index, log: number, mu: number): number {
    const terms = this.terms;
    const sigma = this.volatility(quarter);
    if (this.published) return (mu - 0.5 * sigma * sigma) * STEP;
    const k = LN2 / terms.halfLife;
    const reach = (1 - exponential(-k * STEP)) / k;
    const drift = terms.longGrowth * STEP + (mu - terms.longGrowth) * reach;
    if (!(terms.ceiling > 0 && drift > 0)) return drift;
    return drift * Math.max(0, 1 - (terms.revenueLevel * exponential(log)) / terms.ceiling);
  }

  begin(block: Block, shocks: Shocks): void {
    const terms = this.terms;
    const zero = splat(0);
    const one = splat(1);
    const two = splat(2);
    const step = splat(STEP);
    const rate = splat(LN2 / terms.halfLife);
    const ceiling = splat(terms.ceiling > 0 ? 1 / terms.ceiling : 0);
    for (let p = 0; p < abreast; p += LANES) {
      const k = rate * exponentialLanes(splat(-terms.halfLifeSpread) * shocks.once(HALF_LIFE_DRAW, p));
      const persistence = exponentialLanes(zero - k * step);
      const reach = reachOf(k, step, persistence);
      const reachSquared = reachOf(two * k, step, persistence * persistence);
      write(this.persistence, p, persistence);
      write(this.reach, p, reach);
      write(this.spread, p, root(reachSquared));
      write(this.carried, p, carriedOf(k, step, reach, reachSquared));
      write(this.shared, p, sharedOf(k, step, reach));
      write(
        this.inverseCeiling,
        p,
        ceiling * exponentialLanes(splat(-terms.ceilingSpread) * shocks.once(CEILING_DRAW, p)),
      );
      write(block.growth, p, splat(terms.growth) + splat(terms.growthSpread) * shocks.once(GROWTH_DRAW, p));
      write(this.log, p, zero);
      write(this.start, p, one);
      write(block.rate, p, splat(terms.revenueLevel));
      write(block.shortage, p, zero);
    }
    if (this.step === SATURATING) this.saturating.begin(block, shocks, HALF_LIFE_DRAW, CEILING_DRAW);
  }

  advance(block: Block, shocks: Shocks): void {
    if (this.step === SATURATING)
      this.saturating.advance(block, shocks, this.log, this.volatility(block.quarter));
    else if (this.published) this.advancePublished(block, shocks);
    else this.advanceExact(block, shocks);
  }

  private volatility(quarter: Index): number {
    const terms = this.terms;
    const faded = exponential((-LN2 * STEP * quarter) / terms.volatilityHalfLife);
    return terms.levelVolatility * faded + terms.levelVolatilityLong * (1 - faded);
  }

  private growthVolatility(quarter: Index): number {
    const terms = this.terms;
    const faded = exponential((-LN2 * STEP * quarter) / terms.growthVolatilityHalfLife);
    return terms.growthVolatility * faded + terms.growthVolatilityLong * (1 - faded);
  }

  private advanceExact(block: Block, shocks: Shocks): void {
    const q = block.quarter;
    const level = splat(this.volatility(q));
    const wander = splat(this.growthVolatility(q));
    const rho = splat(this.rho);
    const crossed = splat(this.crossed > 1e-9 ? 1 / this.crossed : 0);
    const usual = splat(this.terms.longGrowth);
    const colder = splat(this.terms.winterGrowth - this.terms.longGrowth);
    const rougher = splat(this.terms.winterVolatility - 1);
    const zero = splat(0);
    const half = splat(0.5);
    const one = splat(1);
    const step = splat(STEP);
    const lost = splat(this.terms.capacityEffect);
    for (let p = 0; p < abreast; p += LANES) {
      const z = shocks.factor(DEMAND, q, p);
      const own = (shocks.factor(LEVEL, q, p) - rho * z) * crossed;
      const winter = read(block.winter, p);
      const long = usual + winter * colder;
      const sigma = level * (one + winter * rougher);
      const eta = wander * (one + winter * rougher);
      const growth = read(block.growth, p);
      const reach = read(this.reach, p);
      const spread = read(this.spread, p);
      const together = (eta * reach * reach * half + rho * sigma * reach) / spread;
      const variance =
        sigma * sigma * step +
        eta * eta * read(this.carried, p) +
        splat(2) * rho * sigma * eta * read(this.shared, p);
      const alone = root(greater(zero, variance - together * together));
      const drift = long * step + (growth - long) * reach;
      const room = greater(zero, one - read(block.rate, p) * read(this.inverseCeiling, p));
      const held = room * (one - lost * read(block.shortage, p));
      const kept = choose(zero < drift, drift * held, drift);
      write(this.log, p, read(this.log, p) + kept + together * z + alone * own);
      write(block.growth, p, long + (growth - long) * read(this.persistence, p) + eta * spread * z);
    }
  }

  /** Their equations 17 to 20, physical measure: level first, with the growth rate before its update. */
  private advancePublished(block: Block, shocks: Shocks): void {
    const q = block.quarter;
    const volatility = splat(this.volatility(q));
    const wander = splat(this.growthVolatility(q));
    const usual = splat(this.terms.longGrowth);
    const colder = splat(this.terms.winterGrowth - this.terms.longGrowth);
    const rougher = splat(this.terms.winterVolatility - 1);
    const one = splat(1);
    const half = splat(0.5);
    const step = splat(STEP);
    const rootStep = splat(Math.sqrt(STEP));
    for (let p = 0; p < abreast; p += LANES) {
      const winter = read(block.winter, p);
      const long = usual + winter * colder;
      const sigma = volatility * (one + winter * rougher);
      const eta = wander * (one + winter * rougher);
      const growth = read(block.growth, p);
      const level = shocks.factor(LEVEL, q, p);
      const z = shocks.factor(DEMAND, q, p);
      const spread = read(this.spread, p);
      write(
        this.log,
        p,
        read(this.log, p) + (growth - half * sigma * sigma) * step + sigma * rootStep * level,
      );
      write(block.growth, p, long + (growth - long) * read(this.persistence, p) + eta * spread * z);
    }
  }

  /** A sudden move of the log level, before the quarter is booked. */
  jump(p: Index, size: Lane): void {
    write(this.log, p, read(this.log, p) + size);
  }

  /** Books the quarter: the rate at its end, what came in over it, and how far below plan that is. */
  book(block: Block): void {
    const level = splat(this.terms.revenueLevel);
    const zero = splat(0);
    const quarter = splat(STEP);
    const middle = splat(this.published ? 0 : 0.5);
    const plan = splat(this.planLog[block.quarter]);
    const limit = splat(FARTHEST);
    for (let p = 0; p < abreast; p += LANES) {
      const log = lesser(limit, greater(zero - limit, read(this.log, p)));
      const before = read(this.start, p);
      const after = exponentialLanes(log);
      write(this.log, p, log);
      write(this.start, p, after);
      write(block.rate, p, level * after);
      write(block.revenue, p, level * (after + (before - after) * middle) * quarter);
      write(block.miss, p, greater(zero, plan - log));
    }
    if (this.step === SATURATING) this.saturating.grow(block, this.log);
  }

  /** Log of the rate against the plan. */
  againstPlan(block: Block, p: Index): Lane {
    return read(this.log, p) - splat(this.planLog[block.quarter]);
  }
}

import { both, choose, either, Index, LANES, lesser, read, splat, write } from "#lane";
import { exponential, exponentialLanes } from "../arithmetic/exponential";
import { logarithm } from "../arithmetic/logarithm";
import { abreast, Block, fill } from "./block";
import { FARTHEST } from "./farthest";
import { CREDIT, EQUITY, Shocks } from "./shocks";
import { Tape } from "../lane/tape";
import { STEP, Terms } from "./terms";

const LN2 = 0.6931471805599453;

/** Most that a point of growth may add to the log multiple: more would make tiny doubts about growth decide all. */
const MOST = 3;

/**
 * What investors would pay, and whether they would. Value = multiple x revenue rate; the multiple falls to its mature
 * level as growth does, moves with the AI-equity factor and falls on a miss. The window is a two-state chain that
 * closes more often when credit is bad or plan is missed. The two effects of a miss are the funding reflex loop.
 */
export class Market {
  /** Strength of the funding reflex, 0 to 1; 0 is the loop exogenised. */
  private reflex: number = 1;
  private logMature: number = 0;
  private growthEffect: number = 0;
  private funded: boolean = true;

  constructor(
    private readonly terms: Terms,
    private readonly stream: Index,
  ) {}

  read(tape: Tape): void {
    const terms = this.terms;
    this.reflex = tape.next();
    this.funded = terms.marketValue > 0 && terms.revenueLevel > 0;
    const logMultiple = this.funded ? logarithm(terms.marketValue / terms.revenueLevel) : 0;
    const gap = terms.growth - terms.longGrowth;
    this.growthEffect = gap > 0 ? this.effectOver(gap, logMultiple) : 0;
    this.logMature = logMultiple - this.growthEffect * gap;
  }

  /** What a point of growth adds to the log multiple, where it falls to the mature one as growth falls by so much. */
  private effectOver(gap: number, logMultiple: number): number {
    const mature = this.terms.matureMultiple;
    if (!(mature > 0)) return MOST;
    return Math.max(0, Math.min(MOST, (logMultiple - logarithm(mature)) / gap));
  }

  begin(block: Block): void {
    fill(block.mood, 0);
    fill(block.credit, 0);
    fill(block.open, 1);
  }

  advance(block: Block, shocks: Shocks): void {
    this.drift(block, shocks);
    this.price(block);
    this.turn(block, shocks);
  }

  private drift(block: Block, shocks: Shocks): void {
    const stay = exponential((-LN2 * STEP) / this.terms.marketHalfLife);
    const persistence = splat(stay);
    const rate = LN2 / this.terms.marketHalfLife;
    const spread = splat(this.terms.marketVolatility * Math.sqrt((1 - stay * stay) / (2 * rate)));
    const cold = splat((this.terms.winterEquity * (1 - stay)) / rate);
    const fresh = splat(Math.sqrt(1 - stay * stay));
    const q = block.quarter;
    for (let p = 0; p < abreast; p += LANES) {
      const pushed = persistence * read(block.mood, p) + cold * read(block.winter, p);
      write(block.mood, p, pushed + spread * shocks.factor(EQUITY, q, p));
      write(block.credit, p, persistence * read(block.credit, p) + fresh * shocks.factor(CREDIT, q, p));
    }
  }

  private price(block: Block): void {
    const mature = splat(this.funded ? this.logMature : 0);
    const scale = splat(this.funded ? 1 : 0);
    const effect = splat(this.growthEffect);
    const long = splat(this.terms.longGrowth);
    const missed = splat(this.terms.valueMissEffect * this.reflex);
    const limit = splat(FARTHEST);
    for (let p = 0; p < abreast; p += LANES) {
      const log =
        mature + effect * (read(block.growth, p) - long) + read(block.mood, p) - missed * read(block.miss, p);
      write(block.value, p, scale * read(block.rate, p) * exponentialLanes(lesser(limit, log)));
    }
  }

  private turn(block: Block, shocks: Shocks): void {
    const terms = this.terms;
    const chance = splat(1 - exponential(-terms.closing * STEP));
    const reopens = splat(1 / terms.closedQuarters);
    const creditEffect = splat(-terms.creditEffect);
    const missEffect = splat(terms.windowMissEffect * this.reflex);
    const one = splat(1);
    const zero = splat(0);
    const half = splat(0.5);
    for (let p = 0; p < abreast; p += LANES) {
      const draw = shocks.quarterly(this.stream, block.quarter, p);
      const worse = exponentialLanes(creditEffect * read(block.credit, p) + missEffect * read(block.miss, p));
      const open = half < read(block.open, p);
      const stays = both(open, chance * worse < draw);
      const opens = draw < reopens;
      write(block.open, p, choose(either(stays, both(read(block.open, p) < half, opens)), one, zero));
    }
  }
}

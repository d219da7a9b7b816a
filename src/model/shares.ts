import { choose, Column, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { exponentialLanes } from "../arithmetic/exponential";
import { abreast, Block, fill, perPath } from "./block";
import { CapacityContract } from "./contracts/capacity";
import { FARTHEST } from "./farthest";
import { Tape } from "../lane/tape";
import { STEP, Terms } from "./terms";

/** Log points by which orders may lift a price at most, and depress it at most. */
const MOST = 0.3;
const LEAST = -3;

/**
 * The shares of one listed party. Log price = drift + beta x AI-equity factor + own shocks less half their
 * variance + what the obligor's orders add to it or take from it.
 */
export class Shares {
  marketValue: number = 0;
  /** Log of the price over today's, orders' part included. */
  readonly price: Column = perPath();
  /** Market value that the obligor's orders have taken from its shareholders by the end, and that its warrants gave away. */
  readonly taken: Column = perPath();
  readonly given: Column = perPath();

  private beta: number = 0;
  private spread: number = 0;
  /** How its own shock loads on the independent ones of all listed parties. */
  private readonly loadings: number[] = [];
  /** Place of the last of them on which it loads. */
  private last: Index = 0;
  private readonly own: Column = perPath();
  private readonly apart: Column = perPath();
  private readonly shock: Column = perPath();
  private readonly gap: Column = perPath();

  constructor(
    readonly party: Index,
    private readonly terms: Terms,
  ) {}

  read(tape: Tape, count: Index): void {
    this.marketValue = tape.next();
    this.beta = tape.next();
    this.spread = tape.next() * Math.sqrt(STEP);
    tape.list(this.loadings, count);
    this.last = count - 1;
    while (this.last > 0 && this.loadings[this.last] === 0) this.last -= 1;
  }

  begin(block: Block): void {
    fill(this.own, 0);
    fill(this.apart, 0);
    fill(this.price, 0);
    fill(this.given, 0);
    fill(block.lift[this.party], 0);
  }

  /** Moves the price while the obligor lives; `draws` are the independent shocks of all listed parties. */
  advance(block: Block, draws: Column[]): void {
    this.mix(draws);
    // Own shocks raise the mean of a price by half their variance.
    const drift = splat(this.drift(block.quarter) - 0.5 * this.spread * this.spread * (block.quarter + 1));
    const beta = splat(this.beta);
    const spread = splat(this.spread);
    const half = splat(0.5);
    const lift = block.lift[this.party];
    for (let p = 0; p < abreast; p += LANES) {
      const own = read(this.own, p) + spread * read(this.shock, p);
      const apart = choose(
        half < read(block.alive, p),
        drift + beta * read(block.mood, p) + own,
        read(this.apart, p),
      );
      write(this.own, p, own);
      write(this.apart, p, apart);
      write(this.price, p, apart + read(lift, p));
    }
  }

  /** Two at a time, as the sum has to be read and written for each; loadings beyond the last are 0. */
  private mix(draws: Column[]): void {
    fill(this.shock, 0);
    for (let j = 0; j <= this.last; j += 2) {
      const k = j < this.last ? j + 1 : j;
      const first = splat(this.loadings[j]);
      const second = splat(j < this.last ? this.loadings[k] : 0);
      for (let p = 0; p < abreast; p += LANES) {
        write(this.shock, p, read(this.shock, p) + first * read(draws[j], p) + second * read(draws[k], p));
      }
    }
  }

  /** Log of the price over today's that is to be expected at a quarter's end, mood and orders apart. */
  drift(quarter: Index): number {
    return this.terms.shareDrift * STEP * (quarter + 1);
  }

  /** What orders do to the price from the next quarter on; on a path that fell in this one no order is left. */
  follow(block: Block, contracts: CapacityContract[], strength: number, fell: Column, trust: Column): void {
    this.compare(block, contracts, trust);
    const effect = splat(this.marketValue > 0 ? (this.terms.orderEffect * strength) / this.marketValue : 0);
    const most = splat(MOST);
    const least = splat(LEAST);
    const half = splat(0.5);
    const lift = block.lift[this.party];
    for (let p = 0; p < abreast; p += LANES) {
      const counts = half < greater(read(block.alive, p), read(fell, p));
      const next = greater(least, lesser(most, effect * read(this.gap, p)));
      write(lift, p, choose(counts, next, read(lift, p)));
    }
  }

  /** How much more investors count on than was signed: a miss puts all orders in doubt. */
  private compare(block: Block, contracts: CapacityContract[], trust: Column): void {
    fill(this.gap, 0);
    for (let c = 0; c < contracts.length; c++) {
      const contract = contracts[c];
      if (contract.to !== this.party) continue;
      for (let p = 0; p < abreast; p += LANES) {
        write(this.gap, p, read(this.gap, p) + contract.surplus(block, read(trust, p), p));
      }
    }
  }

  /** The end of the horizon. */
  settle(block: Block): void {
    const value = splat(this.marketValue);
    const one = splat(1);
    const lift = block.lift[this.party];
    for (let p = 0; p < abreast; p += LANES) {
      const apart = value * this.worth(read(this.apart, p));
      write(this.taken, p, apart * (one - exponentialLanes(read(lift, p))));
    }
  }

  /** Price over today's of a log price, however extreme the shocks. */
  worth(log: Lane): Lane {
    return exponentialLanes(lesser(splat(FARTHEST), greater(splat(-FARTHEST), log)));
  }
}

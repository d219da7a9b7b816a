import { Column, Index, LANES, read, splat, write } from "#lane";
import { exponentialLanes } from "../arithmetic/exponential";
import { abreast, Block, perPath } from "./block";
import { CapacityContract } from "./contracts/capacity";
import { Warrant } from "./contracts/warrant";
import { Losses } from "./losses";
import { Shares } from "./shares";
import { Shocks } from "./shocks";
import { Tape } from "../lane/tape";
import { Terms } from "./terms";

/**
 * The shares of all listed parties. Their own shocks are correlated by a lower triangular factor; orders move prices by
 * the backlog reflex loop.
 */
export class Exchange {
  readonly listed: Shares[] = [];
  /** Strength of the backlog reflex, 0 to 1; 0 is the loop exogenised: prices take no notice of orders. */
  private reflex: number = 1;
  /** Strength of the warrants loop: at 0 warrants see the price that was to be expected, whatever happens to it. */
  private response: number = 1;
  private readonly streams: Index[] = [];
  /** This quarter's independent shocks, one for each that is listed. */
  private readonly draws: Column[] = [];
  /** What investors still believe of what was ordered: less after a miss, nothing on a path that fell. */
  private readonly trust: Column = perPath();

  /** How many parties are listed, then the place and the stream of each. */
  constructor(
    tape: Tape,
    private readonly terms: Terms,
  ) {
    const count = tape.index();
    for (let i = 0; i < count; i++) {
      this.listed.push(new Shares(tape.index(), terms));
      this.streams.push(tape.index());
      this.draws.push(perPath());
    }
  }

  read(tape: Tape): void {
    this.reflex = tape.next();
    this.response = tape.next();
    for (let i = 0; i < this.listed.length; i++) this.listed[i].read(tape, this.listed.length);
  }

  begin(block: Block): void {
    for (let i = 0; i < this.listed.length; i++) this.listed[i].begin(block);
  }

  advance(block: Block, shocks: Shocks): void {
    this.draw(block, shocks);
    for (let i = 0; i < this.listed.length; i++) this.listed[i].advance(block, this.draws);
  }

  private draw(block: Block, shocks: Shocks): void {
    for (let i = 0; i < this.listed.length; i++) {
      for (let p = 0; p < abreast; p += LANES) {
        write(this.draws[i], p, shocks.quarterly(this.streams[i], block.quarter, p));
      }
    }
  }

  /** Vests warrants by what is delivered and by their issuers' prices. */
  vest(block: Block, warrants: Warrant[]): void {
    for (let i = 0; i < warrants.length; i++) {
      const warrant = warrants[i];
      for (let k = 0; k < this.listed.length; k++) {
        const shares = this.listed[k];
        if (shares.party === warrant.from) warrant.vest(block, shares, this.response);
      }
    }
  }

  /** After losses were counted and notices given. */
  follow(block: Block, contracts: CapacityContract[], losses: Losses): void {
    this.doubt(block, losses.falls);
    for (let i = 0; i < this.listed.length; i++) {
      this.listed[i].follow(block, contracts, this.reflex, losses.falls, this.trust);
    }
  }

  private doubt(block: Block, fell: Column): void {
    const doubt = splat(-this.terms.orderMissEffect);
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.trust, p, (one - read(fell, p)) * exponentialLanes(doubt * read(block.miss, p)));
    }
  }

  settle(block: Block): void {
    for (let i = 0; i < this.listed.length; i++) this.listed[i].settle(block);
  }
}

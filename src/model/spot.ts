import { choose, Column, greater, Index, LANES, lesser, read, splat, write } from "#lane";
import { exponential } from "../arithmetic/exponential";
import { logarithm } from "../arithmetic/logarithm";
import { Block, PATHS, perPath } from "./block";
import { CapacityContract } from "./contracts/capacity";
import { STEP, Terms } from "./terms";

/**
 * Compute above contracts: capacity of ended contracts is offered again, the rest comes from a spot market that grows
 * so fast and no faster. Bought only while cash is above its minimum; nothing of it binds.
 */
export class Spot {
  readonly cost: Column = perPath();
  private readonly renewed: number[] = [];
  private readonly supply: number[] = [];

  constructor(
    private readonly terms: Terms,
    private readonly quarters: Index,
  ) {
    for (let q = 0; q < quarters; q++) {
      this.renewed.push(0);
      this.supply.push(0);
    }
  }

  plan(contracts: CapacityContract[]): void {
    let today: number = 0;
    for (let c = 0; c < contracts.length; c++) today += contracts[c].announced(0);
    const growth = logarithm(1 + this.terms.spotGrowth) * STEP;
    for (let q = 0; q < this.quarters; q++) {
      this.supply[q] = this.terms.spotStart * today * exponential(growth * q);
      this.renewed[q] = 0;
    }
    for (let c = 0; c < contracts.length; c++) this.offerAgain(contracts[c]);
  }

  private offerAgain(contract: CapacityContract): void {
    let peak: number = 0;
    for (let q = 0; q < this.quarters; q++) {
      const amount = contract.announced(q);
      peak = Math.max(peak, amount);
      this.renewed[q] += peak - amount;
    }
  }

  buy(block: Block): void {
    const renewal = splat(this.terms.renewal);
    const premium = splat(this.terms.spotPremium);
    const offered = splat(this.renewed[block.quarter]);
    const supply = splat(this.supply[block.quarter]);
    const minimum = splat(this.terms.cashMinimum);
    const zero = splat(0);
    for (let p = 0; p < PATHS; p += LANES) {
      const need = read(block.inference, p) + read(block.training, p);
      const gap = greater(zero, need - read(block.capacity, p)) * read(block.alive, p);
      const wanted = choose(minimum < read(block.cash[block.obligor], p), gap, zero);
      const again = lesser(wanted, offered);
      const fresh = lesser(wanted - again, supply);
      write(block.spot, p, again + fresh);
      write(this.cost, p, again * renewal + fresh * premium);
    }
  }
}

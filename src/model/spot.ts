import { Column, greater, Index, LANES, lesser, read, splat, write } from "#lane";
import { exponential } from "../arithmetic/exponential";
import { logarithm } from "../arithmetic/logarithm";
import { abreast, Block, perPath } from "./block";
import { CapacityContract } from "./contracts/capacity";
import { STEP, Terms } from "./terms";

/**
 * Compute above contracts: capacity of ended contracts is offered again, the rest comes from a spot market that grows
 * so fast and no faster. Bought only out of cash beyond its minimum and a reserve of bills; nothing of it binds.
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
      const amount = contract.planned(q);
      peak = Math.max(peak, amount);
      this.renewed[q] += peak - amount;
    }
  }

  /** `running` is what the firm's own cost takes this quarter. */
  buy(block: Block, running: Column): void {
    const renewal = splat(this.terms.renewal);
    const premium = splat(this.terms.spotPremium);
    const offered = splat(this.renewed[block.quarter]);
    const supply = splat(this.supply[block.quarter]);
    const minimum = splat(this.terms.cashMinimum);
    const kept = splat(1 + this.terms.spotReserve);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const need = read(block.inference, p) + read(block.training, p);
      const gap = greater(zero, need - read(block.capacity, p)) * read(block.alive, p);
      const bills = read(block.costs, p) + read(block.firmDues, p) + read(block.softBills, p);
      const due = bills + read(running, p);
      const budget = greater(zero, read(block.cash[block.obligor], p) - minimum - kept * due);
      const again = lesser(lesser(gap, offered), budget / renewal);
      const left = budget - again * renewal;
      const fresh = lesser(lesser(gap - again, supply), left / premium);
      write(block.spot, p, again + fresh);
      write(this.cost, p, again * renewal + fresh * premium);
    }
  }
}

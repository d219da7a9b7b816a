import { choose, Column, greater, LANES, lesser, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "./block";
import { CapacityContract } from "./contracts/capacity";
import { Loan } from "./contracts/loan";
import { Line } from "./line";
import { Terms } from "./terms";

/** Covers above this are told as this: nothing falls due that revenue does not pay. */
export const COVERED = 1000;

/**
 * Three readings of solvency at a quarter's end. Liquidity cover: cash, line and equity that could be raised in a year
 * over the net due of that year. Net position: cash less line, loans, deferrals and the present value of firm minimums that
 * would stand idle. Franchise solvency: net position plus half of market value.
 */
export class Solvency {
  readonly cover: Column = perPath();
  readonly position: Column = perPath();
  readonly franchise: Column = perPath();

  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
  ) {}

  readCover(): void {
    const block = this.block;
    const share = splat(this.terms.roundShare);
    const limit = splat(this.terms.yearlyLimit);
    const most = splat(COVERED);
    const tiny = splat(1e-9);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const equity = lesser(limit, share * read(block.value, p)) * read(block.open, p);
      const has = greater(zero, read(block.cash[block.obligor], p)) + read(block.undrawn, p) + equity;
      const burn = read(block.burnYear, p);
      const cover = choose(tiny < burn, lesser(most, has / greater(tiny, burn)), most);
      write(this.cover, p, cover * read(block.alive, p));
    }
  }

  /** Net position and franchise solvency: costly, and told once a year. */
  readPosition(capacities: CapacityContract[], loans: Loan[], line: Line): void {
    const block = this.block;
    const half = splat(0.5);
    fill(this.position, 0);
    for (let c = 0; c < capacities.length; c++) this.owe(capacities[c]);
    for (let c = 0; c < loans.length; c++) this.borrow(loans[c]);
    for (let p = 0; p < abreast; p += LANES) {
      const cash = read(block.cash[block.obligor], p) - read(line.owed(), p);
      const position = (cash - read(this.position, p)) * read(block.alive, p);
      write(this.position, p, position);
      write(this.franchise, p, position + half * read(block.value, p) * read(block.alive, p));
    }
  }

  private owe(contract: CapacityContract): void {
    const block = this.block;
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const idle = one - read(block.use, p);
      const owed = contract.arrears.open(p) + idle * contract.backlog(block, p);
      write(this.position, p, read(this.position, p) + owed);
    }
  }

  private borrow(loan: Loan): void {
    if (loan.to !== this.block.obligor) return;
    for (let p = 0; p < abreast; p += LANES) {
      write(this.position, p, read(this.position, p) + read(loan.balance, p));
    }
  }
}

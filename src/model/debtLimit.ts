import { Column, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { exponentialLanes } from "../arithmetic/exponential";
import { abreast, Block, fill, perPath } from "./block";
import { Contracts } from "./contracts";
import { FARTHEST } from "./farthest";
import { OwnCash } from "./ownCash";
import { Tape } from "../lane/tape";

/** A share of debt in holdings from which on there is no limit. */
const NONE = 1;

/**
 * What an investor may still put into the obligor by its own rule for debt: net debt D over holdings H stays within a limit
 * λ, one for new money and a higher one for what it has promised. An amount x adds x to both D and H, so that it may give
 * x = (λ H − D)⁺/(1 − λ).
 */
export class DebtLimit {
  private debt: number = 0;
  private holdings: number = 0;
  private beta: number = 0;
  private limit: number = NONE;
  private ceiling: number = NONE;
  private stakeValue: number = 0;

  /** Its stake in the obligor, in shares at today's price; other holdings that it has sold for cash so far. */
  private readonly stake: Column = perPath();
  private readonly sold: Column = perPath();
  /** What it owes in the scenario less its cash: on the first day, and now; value of shares that it has borrowed on. */
  private readonly before: Column = perPath();
  private readonly net: Column = perPath();
  private readonly pledged: Column = perPath();

  constructor(readonly party: Index) {}

  read(tape: Tape): void {
    this.debt = tape.next();
    this.holdings = tape.next();
    this.beta = tape.next();
    this.limit = tape.next();
    this.ceiling = Math.max(this.limit, tape.next());
    this.stakeValue = tape.next();
  }

  /** The first day, once all debts are known. */
  begin(block: Block, contracts: Contracts): void {
    fill(this.stake, this.stakeValue);
    fill(this.sold, 0);
    this.addUp(block, contracts);
    for (let p = 0; p < abreast; p += LANES) write(this.before, p, read(this.net, p));
  }

  /** Cash from elsewhere comes of holdings sold. */
  sell(own: OwnCash[]): void {
    for (let i = 0; i < own.length; i++) {
      if (own[i].party !== this.party) continue;
      for (let p = 0; p < abreast; p += LANES) {
        write(this.sold, p, read(this.sold, p) + read(own[i].income, p));
      }
    }
  }

  /** What it may give this quarter; `price` is that of the obligor's shares over today's. */
  look(block: Block, contracts: Contracts, price: Column): void {
    this.addUp(block, contracts);
    const debt = splat(this.debt);
    const others = splat(this.holdings);
    const beta = splat(this.beta);
    const far = splat(FARTHEST);
    const tiny = splat(1e-12);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const owed = debt + (read(this.net, p) - read(this.before, p));
      const left = others * exponentialLanes(lesser(far, beta * read(block.mood, p))) - read(this.sold, p);
      const stake = read(this.stake, p) * read(price, p);
      const held = greater(zero, left) + stake + read(this.pledged, p);
      write(block.debtShare[this.party], p, owed / greater(tiny, held));
      write(block.room[this.party], p, this.roomWithin(this.limit, held, owed));
      write(block.promisedRoom[this.party], p, this.roomWithin(this.ceiling, held, owed));
    }
  }

  private roomWithin(limit: number, held: Lane, owed: Lane): Lane {
    const least = splat(limit < NONE ? 0 : Number.MAX_VALUE);
    return greater(least, (splat(limit) * held - owed) / splat(limit < NONE ? 1 - limit : 1));
  }

  private addUp(block: Block, contracts: Contracts): void {
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.net, p, zero - read(block.cash[this.party], p));
      write(this.pledged, p, zero);
    }
    for (let i = 0; i < contracts.loans.length; i++) {
      const loan = contracts.loans[i];
      if (loan.to === this.party) this.owe(loan.balance);
    }
    for (let i = 0; i < contracts.marginLoans.length; i++) {
      const loan = contracts.marginLoans[i];
      if (loan.to !== this.party) continue;
      this.owe(loan.balance);
      if (loan.shares === block.obligor) continue; // part of its stake
      for (let p = 0; p < abreast; p += LANES) write(this.pledged, p, read(this.pledged, p) + loan.worth(p));
    }
  }

  private owe(balance: Column): void {
    for (let p = 0; p < abreast; p += LANES) write(this.net, p, read(this.net, p) + read(balance, p));
  }

  /** Shares of the obligor that its lenders sold. */
  lose(shares: Column): void {
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.stake, p, greater(zero, read(this.stake, p) - read(shares, p)));
    }
  }

  /** Shares of the obligor that it bought this quarter. */
  gain(block: Block, price: Column): void {
    for (let p = 0; p < abreast; p += LANES) {
      const bought = read(block.invested[this.party], p) / read(price, p);
      write(this.stake, p, read(this.stake, p) + bought);
    }
  }
}

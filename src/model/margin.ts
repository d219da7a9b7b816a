import { Column, Index, LANES, read, splat, write } from "#lane";
import { exponential } from "../arithmetic/exponential";
import { abreast, Block, fill, perPath } from "./block";
import { MARGIN } from "./channels";
import { Contracts } from "./contracts";
import { MarginLoan } from "./contracts/marginLoan";
import { DebtLimit } from "./debtLimit";
import { Exchange } from "./exchange";
import { Ledger } from "./ledger";
import { Losses } from "./losses";
import { ObligorShares } from "./obligorShares";
import { OwnCash } from "./ownCash";
import { Rounds } from "./rounds";
import { Shares } from "./shares";
import { Tape } from "../lane/tape";
import { Terms } from "./terms";

/**
 * The margin loop: prices of shares, what lenders call for when those fall, and what investors may still give within
 * their own limits of debt.
 */
export class Margin {
  /** Strength of the loop, 0 to 1: at 0 lenders and investors see the prices that were to be expected, whatever happens. */
  private response: number = 1;
  private readonly limits: DebtLimit[] = [];
  private readonly obligor: ObligorShares;
  /** Price of the obligor's shares over today's as it is seen. */
  private readonly seen: Column = perPath();
  private readonly quoted: Column = perPath();
  private readonly asked: Column = perPath();

  /** How many investors limit their debt, then the place of each. */
  constructor(tape: Tape, terms: Terms) {
    this.obligor = new ObligorShares(terms);
    const count = tape.index();
    for (let i = 0; i < count; i++) this.limits.push(new DebtLimit(tape.index()));
  }

  read(tape: Tape): void {
    this.response = tape.next();
    for (let i = 0; i < this.limits.length; i++) this.limits[i].read(tape);
  }

  /** The first day, once all contracts are there. */
  begin(block: Block, contracts: Contracts): void {
    this.obligor.begin();
    fill(this.seen, 1);
    for (let v = 0; v < block.parties; v++) {
      fill(block.debtShare[v], 0);
      fill(block.room[v], Number.MAX_VALUE);
      fill(block.promisedRoom[v], Number.MAX_VALUE);
    }
    for (let i = 0; i < this.limits.length; i++) this.limits[i].begin(block, contracts);
  }

  /** Margin calls at the quarter's prices, and what they cost. */
  call(
    block: Block,
    contracts: Contracts,
    exchange: Exchange,
    ledger: Ledger,
    losses: Losses,
    rounds: Rounds,
  ): void {
    const loans = contracts.marginLoans;
    this.obligor.quote(block);
    this.see(this.obligor.price, 1, this.seen);
    for (let i = 0; i < loans.length; i++) loans[i].look(block, this.priceOf(loans[i], block, exchange));
    for (let i = 0; i < loans.length; i++) {
      const loan = loans[i];
      if (loan.calm) continue;
      this.addUp(loan.to, loans);
      loan.allot(block, ledger.credit[loan.to], this.asked);
    }
    for (let i = 0; i < loans.length; i++) {
      const loan = loans[i];
      if (loan.calm) continue;
      loan.settle(block);
      losses.note(MARGIN, loan.to, loan.cost);
      losses.note(MARGIN, loan.from, loan.shortfall);
      if (loan.shares === block.obligor) this.takeStake(loan, rounds);
    }
  }

  /** What all lenders of an investor ask for. */
  private addUp(investor: Index, loans: MarginLoan[]): void {
    fill(this.asked, 0);
    for (let i = 0; i < loans.length; i++) {
      if (loans[i].to !== investor) continue;
      for (let p = 0; p < abreast; p += LANES) {
        write(this.asked, p, read(this.asked, p) + read(loans[i].asked, p));
      }
    }
  }

  /** What investors may give. */
  look(block: Block, contracts: Contracts, own: OwnCash[]): void {
    for (let i = 0; i < this.limits.length; i++) {
      this.limits[i].sell(own);
      this.limits[i].look(block, contracts, this.seen);
    }
  }

  /** What was given this quarter buys shares, new ones. */
  close(block: Block): void {
    for (let i = 0; i < this.limits.length; i++) this.limits[i].gain(block, this.seen);
    this.obligor.dilute(block);
  }

  private priceOf(loan: MarginLoan, block: Block, exchange: Exchange): Column {
    for (let i = 0; i < exchange.listed.length; i++) {
      const shares = exchange.listed[i];
      if (shares.party === loan.shares) return this.quote(shares, block.quarter);
    }
    return this.seen;
  }

  private quote(shares: Shares, quarter: Index): Column {
    for (let p = 0; p < abreast; p += LANES) write(this.quoted, p, shares.worth(read(shares.price, p)));
    this.see(this.quoted, exponential(shares.drift(quarter)), this.quoted);
    return this.quoted;
  }

  /** The part of a price's surprise that is seen. */
  private see(price: Column, expected: number, seen: Column): void {
    const plan = splat(expected);
    const response = splat(this.response);
    for (let p = 0; p < abreast; p += LANES) write(seen, p, plan + response * (read(price, p) - plan));
  }

  private takeStake(loan: MarginLoan, rounds: Rounds): void {
    rounds.sellStake(loan.to, loan.sold);
    for (let i = 0; i < this.limits.length; i++) {
      if (this.limits[i].party === loan.to) this.limits[i].lose(loan.sold);
    }
  }
}

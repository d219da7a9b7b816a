import { any, both, choose, Column, greater, Index, Lane, LANES, lesser, read, splat, write } from "#lane";
import { abreast, Block, fill, perPath } from "../block";
import { Due } from "../due";
import { Ledger, move } from "../ledger";
import { SECURED } from "../recovery";
import { Shocks } from "../shocks";
import { Tape } from "../../lane/tape";
import { STEP } from "../terms";
import { Contract } from "./contract";
import { ForcedSale, isCalled } from "./forcedSale";

/**
 * Money lent to an investor on shares of a listed party or of the obligor. When they fall so far that loan over collateral
 * exceeds the trigger, the investor brings it back to the target: with cash, then with its line, then by pledging more shares.
 * If it still exceeds the trigger, shares are sold into a falling price; what they do not cover the lender loses, but for the
 * part that the investor answers for.
 *
 * Shares are counted at their price on the first day; buyers of a forced sale are back by the next quarter.
 */
export class MarginLoan extends Contract {
  readonly interest: Due;
  /** What is owed. */
  readonly balance: Column;
  /** Shares sold this quarter, at their price on the first day. */
  readonly sold: Column = perPath();

  private readonly sale: ForcedSale = new ForcedSale();
  private readonly reserve: Column = perPath();
  private readonly price: Column = perPath();
  private readonly called: Column = perPath();
  /** Money that the lender asks for this quarter. */
  readonly asked: Column = perPath();
  private readonly proceeds: Column = perPath();
  private readonly repaid: Column = perPath();
  /** What selling into a falling price cost the investor this quarter; what the lender lost. */
  readonly cost: Column = perPath();
  readonly shortfall: Column = perPath();

  /** Whether the loan is within its trigger on all paths this quarter: then nothing happens. */
  calm: boolean = true;
  private principal: number = 0;
  private rate: number = 0;
  private pledged: number = 0;
  private more: number = 0;
  private trigger: number = 1;
  private target: number = 0;
  private answers: number = 0;

  constructor(
    index: Index,
    from: Index,
    to: Index,
    /** The party whose shares are pledged. */
    readonly shares: Index,
    ledger: Ledger,
  ) {
    super(index, from, to);
    const interest = ledger.open(to, from);
    interest.rank = SECURED;
    this.interest = interest;
    this.balance = this.sale.loan;
  }

  override read(tape: Tape): void {
    this.principal = tape.next();
    this.rate = tape.next() * STEP;
    this.pledged = tape.next();
    this.more = tape.next();
    this.trigger = tape.next();
    this.target = Math.min(this.trigger, tape.next());
    const impact = tape.next();
    this.answers = tape.next();
    this.sale.set(this.trigger, this.target, this.pledged > 0 ? impact / this.pledged : 0);
  }

  override begin(_block: Block, _shocks: Shocks): void {
    fill(this.sale.loan, this.principal);
    fill(this.sale.shares, this.pledged);
    fill(this.sale.price, 1);
    fill(this.reserve, this.more);
    fill(this.price, 1);
    fill(this.repaid, 0);
  }

  /** Value of the shares pledged or free to be pledged. */
  worth(p: Index): Lane {
    return (read(this.sale.shares, p) + read(this.reserve, p)) * read(this.price, p);
  }

  /** The lender looks at the price, over that of the first day, and asks for what brings the loan back. */
  look(block: Block, price: Column): void {
    const trigger = splat(this.trigger);
    const target = splat(this.target);
    const half = splat(0.5);
    const one = splat(1);
    const zero = splat(0);
    let high = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const loan = read(this.balance, p);
      const alive = half < read(block.alive, p);
      const seen = choose(alive, read(price, p), read(this.price, p));
      const collateral = read(this.sale.shares, p) * seen;
      const above = isCalled(loan, collateral, trigger);
      const called = both(alive, above);
      high = greater(high, choose(above, one, zero));
      write(this.price, p, seen);
      write(this.sale.price, p, seen);
      write(this.called, p, choose(called, one, zero));
      write(this.asked, p, choose(called, loan - target * collateral, zero));
    }
    this.calm = !any(half < high);
    if (this.calm) this.rest();
  }

  /** Nothing is asked for, sold or lost. */
  private rest(): void {
    fill(this.repaid, 0);
    fill(this.sold, 0);
    fill(this.cost, 0);
    fill(this.shortfall, 0);
  }

  /** Its part of the cash and credit of an investor from whom its lenders ask so much in all. */
  allot(block: Block, credit: number, asked: Column): void {
    const line = splat(credit);
    const tiny = splat(1e-300);
    const zero = splat(0);
    const one = splat(1);
    for (let p = 0; p < abreast; p += LANES) {
      const able = greater(zero, read(block.cash[this.to], p) + line);
      const share = lesser(one, able / greater(tiny, read(asked, p)));
      write(this.repaid, p, read(this.asked, p) * share);
    }
  }

  /** What is not met with cash is met with further shares, and then by selling shares. */
  settle(block: Block): void {
    for (let p = 0; p < abreast; p += LANES) {
      write(this.balance, p, read(this.balance, p) - read(this.repaid, p));
    }
    move(block, this.to, this.from, this.repaid);
    this.pledge();
    this.sell(block);
    this.forgive();
  }

  /** Further shares, as many as are needed after the cash. */
  private pledge(): void {
    const target = splat(this.target);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const needed = read(this.balance, p) / (target * read(this.price, p));
      const lacking = greater(zero, needed - read(this.sale.shares, p));
      const added = lesser(lacking, read(this.reserve, p)) * read(this.called, p);
      write(this.sale.shares, p, read(this.sale.shares, p) + added);
      write(this.reserve, p, read(this.reserve, p) - added);
    }
  }

  private sell(block: Block): void {
    for (let p = 0; p < abreast; p += LANES) {
      write(this.sold, p, read(this.sale.shares, p));
      write(this.proceeds, p, read(this.balance, p));
    }
    this.sale.settle();
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const sold = read(this.sold, p) - read(this.sale.shares, p);
      const proceeds = read(this.proceeds, p) - read(this.balance, p);
      write(this.sold, p, sold);
      write(this.proceeds, p, proceeds);
      write(this.cost, p, greater(zero, sold * read(this.price, p) - proceeds));
      write(this.repaid, p, read(this.repaid, p) + proceeds);
    }
    move(block, 0, this.from, this.proceeds);
  }

  /** Where all shares are gone, the lender loses what the investor does not answer for. */
  private forgive(): void {
    const share = splat(1 - this.answers);
    const zero = splat(0);
    for (let p = 0; p < abreast; p += LANES) {
      const loan = read(this.balance, p);
      const gone = read(this.sale.shares, p) <= zero;
      const lost = choose(gone, share * loan, zero) * read(this.called, p);
      write(this.shortfall, p, lost);
      write(this.balance, p, loan - lost);
    }
  }

  /** What the obligor's default, at this share of the price that its shares keep, leaves the lender without. */
  uncovered(kept: Lane, p: Index): Lane {
    const collateral = kept * read(this.sale.shares, p) * read(this.price, p);
    return splat(1 - this.answers) * greater(splat(0), read(this.balance, p) - collateral);
  }

  override fallDue(block: Block): void {
    const rate = splat(this.rate);
    for (let p = 0; p < abreast; p += LANES) {
      write(this.interest.due, p, rate * read(this.balance, p) * read(block.alive, p));
    }
  }

  override close(_block: Block): void {
    for (let p = 0; p < abreast; p += LANES) {
      write(this.repaid, p, read(this.repaid, p) + read(this.interest.paid, p));
    }
  }

  /** Interest and repayment: what comes back to the lender. */
  override paid(): Column {
    return this.repaid;
  }
}

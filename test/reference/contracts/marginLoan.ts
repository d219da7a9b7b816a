import type { MarginLoan } from "../../../src/scenario/contracts/marginLoan";
import type { Scenario } from "../../../src/scenario/scenario";
import { positive } from "../arithmetic";
import type { Due } from "../ledger";
import { modeOf, QUARTER } from "../terms";

/** Rounds of sales in a quarter, at most. */
const ROUNDS = 256;

/** docs/model.md, 2. Loans on shares, on one path. */
export class Pledged {
  /** B, n and what more can be pledged, in shares at their price of the first day. */
  balance: number;
  shares: number;
  reserve: number;
  /** P */
  price = 1;
  /** Interest of the quarter. */
  service: Due | undefined;

  constructor(
    readonly contract: MarginLoan,
    scenario: Scenario,
  ) {
    this.balance = modeOf(scenario, "margin") === "absent" ? 0 : contract.principal.value;
    this.shares = contract.pledged.value;
    this.reserve = contract.reserve.value;
  }

  get worth(): number {
    return (this.shares + this.reserve) * this.price;
  }

  get interest(): number {
    return this.balance * this.contract.rate.value * QUARTER;
  }

  private get trigger(): number {
    return this.contract.trigger.value;
  }

  private get target(): number {
    return Math.min(this.trigger, this.contract.target.value);
  }

  /** What the lender asks for, in money: nothing unless the loan is called. */
  get asked(): number {
    const collateral = this.shares * this.price;
    return this.balance > this.trigger * collateral ? this.balance - this.target * collateral : 0;
  }

  /** Meets a call with so much money, then with shares: how many are sold for what, and what the lender loses. */
  meet(money: number): { sold: number; proceeds: number; cost: number; lost: number } {
    this.balance -= money;
    const pledged = Math.min(this.reserve, positive(this.balance / (this.target * this.price) - this.shares));
    this.reserve -= pledged;
    this.shares += pledged;
    const { sold, proceeds } = this.sell();
    const lost = this.shares <= 0 ? (1 - this.contract.recourse.value) * this.balance : 0;
    this.balance -= lost;
    return { sold, proceeds, cost: positive(sold * this.price - proceeds), lost };
  }

  private sell(): { sold: number; proceeds: number } {
    const { impact, pledged } = this.contract;
    let [sold, proceeds, price] = [0, 0, this.price];
    for (let round = 0; round < ROUNDS && this.balance > this.trigger * this.shares * price; round++) {
      const wanted = positive(this.balance - this.target * this.shares * price) / ((1 - this.target) * price);
      const x = price > 0 ? Math.min(this.shares, wanted) : this.shares;
      this.balance -= x * price;
      this.shares -= x;
      sold += x;
      proceeds += x * price;
      price *= positive(1 - (pledged.value > 0 ? (impact.value * x) / pledged.value : 0));
      if (x === 0) break;
    }
    return { sold, proceeds };
  }

  /** docs/model.md, 8. Loans on the obligor's shares: what the lender loses by its default. */
  uncovered(kept: number): number {
    return (1 - this.contract.recourse.value) * positive(this.balance - kept * this.shares * this.price);
  }
}

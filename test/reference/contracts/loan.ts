import type { Loan } from "../../../src/scenario/contracts/loan";
import { quartersBetween } from "../../../src/scenario/quarter";
import type { Scenario } from "../../../src/scenario/scenario";
import type { Rank } from "../../../src/scenario/seniority";
import { positive } from "../arithmetic";
import type { Due } from "../ledger";
import { QUARTER, type Terms } from "../terms";

/** docs/model.md, 7. Loans, on one path. */
export class Lending {
  /** B: what is owed. */
  balance: number;
  /** What was lent, at once. */
  private lent: number;
  /** What fell due in the quarter. */
  service: Due | undefined;
  /** A year, of what is owed now. */
  private rate: number;
  private readonly start: number;
  private readonly maturity: number;

  constructor(
    readonly contract: Loan,
    { start }: Scenario,
    private readonly terms: Terms,
  ) {
    const { principal, paidOut, maturity, rate } = contract;
    this.start = paidOut === undefined ? -1 : quartersBetween(start, paidOut);
    this.maturity = quartersBetween(start, maturity);
    this.balance = paidOut === undefined ? principal.value : 0;
    this.lent = this.balance;
    this.rate = rate.value;
  }

  /** What is paid out this quarter if the lender has it. */
  promised(quarter: number): number {
    return quarter === this.start ? this.contract.principal.value : 0;
  }

  pay(amount: number): void {
    this.balance += amount;
    this.lent += amount;
  }

  /**
   * Interest and principal that fall due, on the balance at the quarter's start. Renewed at maturity while credit is open
   * and the borrower is not in distress.
   */
  fallDue(quarter: number, credit: number, distressed: boolean): { interest: number; principal: number } {
    const { repaid, rollover, rate } = this.contract;
    const interest = this.balance * this.rate * QUARTER;
    const parts = Math.min(this.balance, repaid.value * QUARTER * this.lent);
    const matures = this.matures(quarter);
    const renewed = matures && rollover.value > 0 && credit > this.terms.credit.shut && !distressed;
    if (renewed) this.rate = rate.value + this.terms.credit.spread * positive(-credit);
    const principal = matures && !renewed ? this.balance : parts;
    this.balance -= principal;
    return { interest, principal };
  }

  private matures(quarter: number): boolean {
    const after = quarter - this.maturity;
    const again = 4 * this.contract.rollover.value;
    return after === 0 || (after > 0 && again > 0 && after % again === 0);
  }

  /** Of its claims in a default. */
  get rank(): Rank {
    return this.contract.seniority ?? "secured";
  }
}

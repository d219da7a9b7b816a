import type { Loan } from "../../../src/scenario/contracts/loan";
import { quartersBetween } from "../../../src/scenario/quarter";
import { ranks } from "../../../src/scenario/seniority";
import type { Scenario } from "../../../src/scenario/scenario";
import { positive } from "../arithmetic";
import { QUARTER, type Terms } from "../terms";

/** docs/model.md, 7. Loans, on one path. */
export class Lending {
  /** Owed at the quarter's start. */
  balance: number;
  readonly rank: number;
  private rate: number;
  private readonly start: number;
  private readonly maturity: number;
  /** Of this quarter: what was paid out, and what of the principal falls due. */
  private granted = 0;
  private falling = 0;

  constructor(
    readonly contract: Loan,
    { start }: Scenario,
    private readonly terms: Terms,
  ) {
    const { paidOut, maturity, principal, rate, seniority } = contract;
    this.start = paidOut === undefined ? -1 : quartersBetween(start, paidOut);
    this.maturity = quartersBetween(start, maturity);
    this.balance = paidOut === undefined ? principal.value : 0;
    this.rate = rate.value;
    this.rank = ranks.indexOf(seniority ?? "secured");
  }

  /** What the lender pays out of what it has. */
  payOut(quarter: number, means: number): number {
    this.granted = quarter === this.start ? Math.min(this.contract.principal.value, means) : 0;
    return this.granted;
  }

  get interest(): number {
    return this.balance * this.rate * QUARTER;
  }

  /** What of the principal falls due. */
  principal(quarter: number, credit: number, distressed: boolean): number {
    const { repaid, principal, rollover, rate } = this.contract;
    const past = quarter - this.maturity;
    const renewals = 4 * rollover.value;
    const matures = past === 0 || (past > 0 && renewals > 0 && past % renewals === 0);
    const open = renewals > 0 && credit > this.terms.credit.shut && !distressed;
    const part = Math.min(this.balance, repaid.value * QUARTER * principal.value);
    this.falling = matures && !open ? Math.max(part, this.balance) : part;
    this.next = matures ? rate.value + this.terms.credit.spread * positive(-credit) : this.rate;
    return this.falling;
  }
  private next = 0;

  close(): void {
    this.balance += this.granted - this.falling;
    this.rate = this.next;
  }
}

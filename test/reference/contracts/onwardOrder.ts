import type { OnwardOrder } from "../../../src/scenario/contracts/onwardOrder";
import { clamp } from "../arithmetic";
import { type Due, OUTSIDE } from "../ledger";
import { QUARTER } from "../terms";
import type { Capacity } from "./capacity";

/** docs/model.md, 4. Vendors' own orders, partly with borrowed money. */
export class Ordering {
  /** The last order, and what is left of the loan. */
  private order = 0;
  loan = 0;
  /** What fell due on it in the quarter. */
  service: Due | undefined;
  /** Interest a quarter beyond the usual, on what was borrowed while money was dear. */
  private extra = 0;

  constructor(
    readonly contract: OnwardOrder,
    readonly serves: Capacity | undefined,
    /** Share that is borrowed. */
    readonly debt: number,
  ) {}

  get lender(): string {
    return this.contract.lender ?? OUTSIDE;
  }

  /** Of the loan, a quarter. */
  private get repaid(): number {
    return clamp(QUARTER / this.contract.tenor.value);
  }

  /** Interest and repayment. */
  get falling(): number {
    return this.loan * (this.contract.rate.value * QUARTER + this.repaid) + this.extra;
  }

  /** Orders for `lead` quarters on: the order, and what of it is borrowed. */
  place(quarter: number, exercised: number, dear: number): { order: number; borrowed: number } {
    const { share, lead, firm } = this.contract;
    const expected = this.serves?.expected(quarter, quarter + lead.value, exercised) ?? 0;
    this.order = Math.max(firm.value * this.order, share.value * expected);
    const borrowed = this.debt * this.order;
    this.loan = this.loan * (1 - this.repaid) + borrowed;
    this.extra = this.extra * (1 - this.repaid) + borrowed * dear;
    return { order: this.order, borrowed };
  }

  /** docs/model.md, 8: a rent is owed for all the rest; this share of it. */
  get rent(): number {
    const { lead, share, firm } = this.contract;
    return lead.value === 0 ? share.value * firm.value : 0;
  }

  /** Hardware that was paid for, and what is left of the loan. */
  get stranded(): number {
    return (1 - this.debt) * this.contract.lead.value * this.order + this.loan;
  }

  /** Orders of the lead time that bind. */
  get uncancellable(): number {
    const { lead, firm } = this.contract;
    return firm.value * lead.value * this.order;
  }
}

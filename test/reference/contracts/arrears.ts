import { QUARTER, type Terms } from "../terms";

/** docs/model.md, 4. Arrears of one contract: what of its bills is payable later. */
export class Arrears {
  /** Billed last quarter, payable in this one. */
  carried: number;
  /** Put off with the creditor's consent. */
  deferred = 0;
  /** For cuts of last quarter. */
  fee = 0;
  /** Services that the vendor owes. */
  services = 0;

  /** On the first day the share `lag` of the first quarter's firm bill is carried. */
  constructor(
    private readonly terms: Terms,
    private readonly lag: number,
    firstBill: number,
  ) {
    this.carried = lag * firstBill;
  }

  private get withInterest(): number {
    return this.deferred * (1 + this.terms.stretch.rate * QUARTER);
  }

  /** What is repaid of the deferred amount: nothing while a deferral lasts. */
  private repaid(deferring: boolean): number {
    return deferring ? 0 : this.terms.stretch.repayment * this.withInterest;
  }

  /** Falls due beside the quarter's bills. */
  due(deferring: boolean): number {
    return this.carried + this.fee + this.repaid(deferring);
  }

  /** Of a firm bill what is payable now. */
  now(firmBill: number): number {
    return (1 - this.lag) * firmBill;
  }

  /** What is to be paid in money of all that is due and of the firm bill, less a deferred share of this: services pay first. */
  inMoney(deferring: boolean, firmBill: number, deferredShare: number): number {
    return Math.max(0, this.due(deferring) + this.now(firmBill) * (1 - deferredShare) - this.services);
  }

  /** The quarter is over: a share of its firm bill was deferred, and cuts cost a fee. */
  close(firmBill: number, deferring: boolean, deferredShare: number, fee: number): void {
    const due = this.due(deferring) + this.now(firmBill) * (1 - deferredShare);
    this.services -= Math.min(due, this.services);
    this.deferred = this.withInterest - this.repaid(deferring) + deferredShare * firmBill;
    this.carried = this.lag * firmBill * (1 - deferredShare);
    this.fee = fee;
  }
}

import { at, Index } from "#lane";
import { Contracts } from "./contracts";

/** Who owes whom on one path: loans, hardware bought on credit, orders of the lead time that cannot be cancelled. */
export class Debts {
  /** owed[debtor * parties + creditor]. */
  private readonly owed: number[] = [];

  constructor(private readonly parties: Index) {
    for (let i = 0; i < parties * parties; i++) this.owed.push(0);
  }

  look(contracts: Contracts, p: Index): void {
    for (let i = 0; i < this.owed.length; i++) this.owed[i] = 0;
    for (let i = 0; i < contracts.loans.length; i++) {
      const loan = contracts.loans[i];
      this.note(loan.to, loan.from, at(loan.balance, p));
    }
    for (let i = 0; i < contracts.orders.length; i++) {
      const order = contracts.orders[i];
      this.note(order.from, order.lender, at(order.loan, p));
      this.note(order.from, order.to, order.bindingAt(p));
    }
  }

  private note(debtor: Index, creditor: Index, amount: number): void {
    this.owed[debtor * this.parties + creditor] += amount;
  }

  to(debtor: Index, creditor: Index): number {
    return this.owed[debtor * this.parties + creditor];
  }

  /** All that a party owes. */
  all(debtor: Index): number {
    let sum: number = 0;
    for (let k = 0; k < this.parties; k++) sum += this.to(debtor, k);
    return sum;
  }
}

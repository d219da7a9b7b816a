import { Column, greater, Index, read, splat, write } from "#lane";
import { Block } from "./block";
import { BACKLOG, EQUITY, GUARANTEE, MARGIN, ONWARD, UNPAID } from "./channels";
import { CapacityContract } from "./contracts/capacity";
import { Contracts } from "./contracts";
import { Guarantee } from "./contracts/guarantee";
import { Loan } from "./contracts/loan";
import { MarginLoan } from "./contracts/marginLoan";
import { OnwardOrder } from "./contracts/onwardOrder";
import { Tranche } from "./contracts/tranche";
import { LossBook } from "./lossBook";
import { Recovery } from "./recovery";
import { Rounds } from "./rounds";
import { Terms } from "./terms";

/**
 * What a default makes of all that was signed with the obligor: everything falls due at once, as claims net of
 * re-letting and recovery; hardware is left without a customer, guarantors are called on, stakes are written down.
 */
export class Claims {
  constructor(
    private readonly terms: Terms,
    private readonly block: Block,
    private readonly book: LossBook,
    private readonly recovery: Recovery,
  ) {}

  /** On the paths of a lane; `falls` is 1 where the obligor defaults. */
  count(contracts: Contracts, rounds: Rounds, falls: Column, p: Index): void {
    for (let c = 0; c < contracts.capacities.length; c++)
      this.countBacklog(contracts.capacities[c], falls, p);
    for (let i = 0; i < contracts.loans.length; i++) this.countLoan(contracts.loans[i], falls, p);
    for (let i = 0; i < contracts.orders.length; i++) this.countStranded(contracts.orders[i], falls, p);
    for (let i = 0; i < contracts.guarantees.length; i++) this.countGuarantee(contracts.guarantees[i], p);
    this.countStakes(contracts.tranches, rounds, falls, p);
    for (let i = 0; i < contracts.marginLoans.length; i++)
      this.countPledge(contracts.marginLoans[i], falls, p);
  }

  /** Old bills still open, and the firm rest of the schedule: what the vendor keeps of it, and what it owes on for it. */
  private countBacklog(contract: CapacityContract, falls: Column, p: Index): void {
    const exposure = contract.exposure;
    const fallen = read(falls, p);
    const share = read(this.recovery.lost[exposure.rank], p);
    const open = fallen * share * contract.arrears.open(p);
    const claim = read(this.recovery.idle, p) * contract.backlog(this.block, p);
    const beyond = greater(splat(0), claim - contract.allowed(this.block, p));
    const lost = fallen * (share * claim + (splat(1) - share) * beyond);
    write(exposure.bills, p, open);
    write(exposure.backlog, p, lost);
    write(exposure.hardware, p, splat(0));
    this.book.add(UNPAID, contract.to, p, open);
    this.book.add(BACKLOG, contract.to, p, lost * exposure.kept());
    this.book.add(ONWARD, contract.to, p, lost * splat(exposure.committed));
  }

  private countLoan(loan: Loan, falls: Column, p: Index): void {
    if (loan.to !== this.block.obligor) return;
    const lost = read(falls, p) * read(this.recovery.lost[loan.rank], p);
    this.book.add(UNPAID, loan.from, p, lost * loan.owed(p));
  }

  private countStranded(order: OnwardOrder, falls: Column, p: Index): void {
    const exposure = order.contract.exposure;
    const share = read(this.recovery.lost[exposure.rank], p);
    const lost = read(falls, p) * share * read(this.recovery.idle, p) * order.stranded(p);
    write(exposure.hardware, p, read(exposure.hardware, p) + lost);
    this.book.add(ONWARD, order.from, p, lost);
  }

  /**
   * What a guarantor paid this quarter, and what it will pay of the rent that its vendor loses, up to what that costs the
   * vendor: its loss instead of the vendor's, out of each of the vendor's channels alike.
   */
  private countGuarantee(guarantee: Guarantee, p: Index): void {
    const exposure = guarantee.contract.exposure;
    const zero = splat(0);
    const paid = read(guarantee.promised.paid, p);
    const open = read(exposure.bills, p);
    const backlog = read(exposure.backlog, p) * exposure.kept();
    const onward = read(exposure.backlog, p) * splat(exposure.committed) + read(exposure.hardware, p);
    const loss = open + backlog + onward;
    const covered = guarantee.covers(open + read(exposure.backlog, p), loss, p);
    const part = covered / greater(splat(1e-12), loss);
    this.book.add(GUARANTEE, guarantee.from, p, paid + covered);
    this.book.add(UNPAID, guarantee.to, p, zero - paid - part * open);
    this.book.add(BACKLOG, guarantee.to, p, zero - part * backlog);
    this.book.add(ONWARD, guarantee.to, p, zero - part * onward);
    exposure.leave(splat(1) - part, p);
  }

  /** A stake that was pledged is the lender's, who loses what it does not cover instead of the investor. */
  private countPledge(loan: MarginLoan, falls: Column, p: Index): void {
    if (loan.shares !== this.block.obligor) return;
    const lost = read(falls, p) * loan.uncovered(splat(this.terms.equityLeft), p);
    this.book.add(MARGIN, loan.from, p, lost);
    this.book.add(EQUITY, loan.to, p, splat(0) - lost);
  }

  private countStakes(tranches: Tranche[], rounds: Rounds, falls: Column, p: Index): void {
    const lost = read(falls, p) * splat(1 - this.terms.equityLeft);
    for (let v = 1; v < this.block.parties; v++)
      this.book.add(EQUITY, v, p, lost * read(rounds.stakes[v], p));
    for (let t = 0; t < tranches.length; t++) {
      this.book.add(EQUITY, tranches[t].from, p, lost * tranches[t].invested(p));
    }
  }
}

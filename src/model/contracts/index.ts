import { Index } from "#lane";
import { Block } from "../block";
import { Ledger } from "../ledger";
import { Shocks } from "../shocks";
import { Tape } from "../../lane/tape";
import { Terms } from "../terms";
import { CapacityContract } from "./capacity";
import { Contract } from "./contract";
import { Guarantee } from "./guarantee";
import { Loan } from "./loan";
import { MarginLoan } from "./marginLoan";
import { OnwardOrder } from "./onwardOrder";
import { Purchase } from "./purchase";
import { RevenueShare } from "./revenueShare";
import { TakeOrPay } from "./takeOrPay";
import { Tranche } from "./tranche";
import { Warrant } from "./warrant";

/** Kinds in the order of src/scenario/contracts. */
const TAKE_OR_PAY = 0;
const PURCHASE = 1;
const TRANCHE = 2;
const REVENUE_SHARE = 3;
const ONWARD_ORDER = 4;
const LOAN = 5;
const GUARANTEE = 6;
const WARRANT = 7;
const MARGIN_LOAN = 8;

/** All contracts of a scenario, in its order, and again by what the model asks of them. */
export class Contracts {
  readonly all: Contract[] = [];
  /** The same with vendors' orders last, so that each sees the bill that it follows. */
  readonly inTurn: Contract[] = [];
  readonly capacities: CapacityContract[] = [];
  /** The same in cut order. */
  readonly cuts: CapacityContract[] = [];
  readonly tranches: Tranche[] = [];
  readonly shares: RevenueShare[] = [];
  readonly orders: OnwardOrder[] = [];
  readonly loans: Loan[] = [];
  readonly guarantees: Guarantee[] = [];
  readonly warrants: Warrant[] = [];
  readonly marginLoans: MarginLoan[] = [];

  /** Builds the contracts from the structure part of a tape. */
  constructor(tape: Tape, quarters: Index, terms: Terms, ledger: Ledger) {
    const count = tape.index();
    const later: Index[] = [];
    for (let i = 0; i < count; i++) {
      const kind = tape.index();
      const from = tape.index();
      const to = tape.index();
      const first = tape.index();
      const second = tape.index();
      if (kind === TAKE_OR_PAY) this.addCapacity(new TakeOrPay(i, from, to, terms, ledger, quarters, first));
      else if (kind === PURCHASE) this.addCapacity(new Purchase(i, from, to, terms, ledger, quarters, first));
      else if (kind === TRANCHE)
        this.addTranche(new Tranche(i, from, to, quarters, this.capacities, first, second));
      else if (kind === REVENUE_SHARE) this.addShare(new RevenueShare(i, from, to, ledger));
      else if (kind === LOAN) this.addLoan(new Loan(i, from, to, terms, ledger));
      else if (kind === WARRANT)
        this.addWarrant(new Warrant(i, from, to, quarters, this.capacities, first, second));
      else if (kind === MARGIN_LOAN) this.addMarginLoan(new MarginLoan(i, from, to, first, ledger));
      else if (kind === ONWARD_ORDER || kind === GUARANTEE) {
        later.push(kind);
        later.push(i);
        later.push(from);
        later.push(to);
        later.push(first);
        later.push(second);
      }
    }
    this.addReferring(later, ledger);
    this.sort();
  }

  /** A vendor's order or a guarantee may stand before the contract that it is about. */
  private addReferring(later: Index[], ledger: Ledger): void {
    for (let k = 0; k < later.length; k += 6) {
      const i = later[k + 1];
      const from = later[k + 2];
      const to = later[k + 3];
      const about = this.capacities[later[k + 4]];
      if (later[k] === ONWARD_ORDER) this.addOrder(new OnwardOrder(i, from, to, later[k + 5], about, ledger));
      else if (later[k] === GUARANTEE) this.addGuarantee(new Guarantee(i, from, to, about, ledger));
    }
  }

  /** In the scenario's order. */
  private sort(): void {
    for (let i = 0; i < this.inTurn.length; i++) this.all.push(this.inTurn[i]);
    for (let i = 1; i < this.all.length; i++) {
      const contract = this.all[i];
      let j = i - 1;
      while (j >= 0 && this.all[j].index > contract.index) {
        this.all[j + 1] = this.all[j];
        j -= 1;
      }
      this.all[j + 1] = contract;
    }
  }

  private addCapacity(contract: CapacityContract): void {
    this.inTurn.push(contract);
    this.capacities.push(contract);
    this.cuts.push(contract);
  }

  private addTranche(contract: Tranche): void {
    this.inTurn.push(contract);
    this.tranches.push(contract);
  }

  /** Equity that was promised: `credit` is what each party may draw, `loop` the strength of vendor equity. */
  payIn(block: Block, shocks: Shocks, credit: number[], loop: number, hinge: number): void {
    for (let i = 0; i < this.tranches.length; i++) {
      const tranche = this.tranches[i];
      tranche.fund(block, shocks, credit[tranche.from], loop, hinge);
    }
  }

  private addWarrant(contract: Warrant): void {
    this.inTurn.push(contract);
    this.warrants.push(contract);
  }

  private addShare(contract: RevenueShare): void {
    this.inTurn.push(contract);
    this.shares.push(contract);
  }

  private addLoan(contract: Loan): void {
    this.inTurn.push(contract);
    this.loans.push(contract);
  }

  private addMarginLoan(contract: MarginLoan): void {
    this.inTurn.push(contract);
    this.marginLoans.push(contract);
  }

  private addGuarantee(contract: Guarantee): void {
    this.inTurn.push(contract);
    this.guarantees.push(contract);
  }

  private addOrder(contract: OnwardOrder): void {
    this.inTurn.push(contract);
    this.orders.push(contract);
  }

  read(tape: Tape): void {
    for (let i = 0; i < this.capacities.length; i++) {
      this.capacities[i].exposure.unserve();
      this.capacities[i].arrears.served = false;
    }
    for (let i = 0; i < this.all.length; i++) this.all[i].read(tape);
    this.sortCuts();
  }

  begin(block: Block, shocks: Shocks): void {
    for (let i = 0; i < this.all.length; i++) this.all[i].begin(block, shocks);
  }

  fallDue(block: Block): void {
    for (let i = 0; i < this.inTurn.length; i++) this.inTurn[i].fallDue(block);
  }

  /** Ties keep the scenario's order, whatever was read before. */
  private sortCuts(): void {
    for (let i = 0; i < this.cuts.length; i++) this.cuts[i] = this.capacities[i];
    for (let i = 1; i < this.cuts.length; i++) {
      const contract = this.cuts[i];
      let j = i - 1;
      while (j >= 0 && this.cuts[j].cutOrder > contract.cutOrder) {
        this.cuts[j + 1] = this.cuts[j];
        j -= 1;
      }
      this.cuts[j + 1] = contract;
    }
  }
}

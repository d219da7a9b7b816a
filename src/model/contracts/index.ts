import { Index } from "#lane";
import { Ledger } from "../ledger";
import { Tape } from "../../lane/tape";
import { Terms } from "../terms";
import { CapacityContract } from "./capacity";
import { Contract } from "./contract";
import { OnwardOrder } from "./onwardOrder";
import { Purchase } from "./purchase";
import { RevenueShare } from "./revenueShare";
import { TakeOrPay } from "./takeOrPay";
import { Tranche } from "./tranche";

/** Kinds in the order of src/scenario/contracts. */
const TAKE_OR_PAY = 0;
const PURCHASE = 1;
const TRANCHE = 2;
const REVENUE_SHARE = 3;

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

  /** Builds the contracts from the structure part of a tape. */
  constructor(tape: Tape, quarters: Index, terms: Terms, ledger: Ledger) {
    const count = tape.index();
    const orders: Index[] = [];
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
      else {
        orders.push(i);
        orders.push(from);
        orders.push(to);
        orders.push(first);
        orders.push(second);
      }
    }
    // A vendor's order may stand before the contract that it serves.
    for (let k = 0; k < orders.length; k += 5) {
      const served = this.capacities[orders[k + 3]];
      this.addOrder(new OnwardOrder(orders[k], orders[k + 1], orders[k + 2], orders[k + 4], served, ledger));
    }
    this.sort();
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

  private addShare(contract: RevenueShare): void {
    this.inTurn.push(contract);
    this.shares.push(contract);
  }

  private addOrder(contract: OnwardOrder): void {
    this.inTurn.push(contract);
    this.orders.push(contract);
  }

  read(tape: Tape): void {
    for (let i = 0; i < this.capacities.length; i++) this.capacities[i].unserve();
    for (let i = 0; i < this.all.length; i++) this.all[i].read(tape);
    this.sortCuts();
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

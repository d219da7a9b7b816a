import type { Scenario } from "../../../src/scenario/scenario";
import { type Amounts, amountsOf } from "../amounts";
import { QUARTER, type Terms } from "../terms";
import { type Draws, ONCE } from "../draws";
import { Arrears } from "./arrears";
import { Delivery } from "./delivery";
import { type Amount, type Parts, partsOf, split } from "./parts";
import type { CapacityContract } from "./kinds";
import { triangular } from "./triangular";

/** docs/model.md, 3: a contract of rented capacity or hardware on one path. */
export class Capacity {
  readonly parts: Parts;
  readonly schedule: Amounts;
  readonly delivery: Delivery;
  readonly arrears: Arrears;
  /** Factor on what is added to today's bills, and whether the condition holds: drawn once a path. */
  readonly size: number;
  private readonly holds: boolean;
  /** Bills of the quarter: firm and conditional. */
  firmBill = 0;
  softBill = 0;
  /** Share of the conditional part that is cut for good. */
  private cut = 0;
  /** Notices that run: the share of what is left that ends with this quarter, and with the next. */
  private notices: [number, number] = [0, 0];

  constructor(
    readonly contract: CapacityContract,
    private readonly scenario: Scenario,
    private readonly terms: Terms,
    draws: Draws,
    path: number,
  ) {
    const drawn = (what: string) => draws(path, ONCE, `contract:${contract.id}:${what}`);
    const { commitments } = terms;
    this.parts = partsOf(contract, commitments.firmness);
    this.schedule = amountsOf(contract.schedule, scenario);
    this.size = commitments.scale * triangular(drawn("scale"), contract.scale);
    this.holds = drawn("holds") < contract.holds.value;
    const slip = 4 * contract.slip.value * Math.exp(commitments.slipSpread * drawn("slip"));
    this.delivery = new Delivery(this.schedule(0), slip, commitments.deliveryEffect);
    const firstBill = this.schedule(0) * this.parts.firm * contract.paidDirect.value;
    this.arrears = new Arrears(terms, contract.lag.value, firstBill);
  }

  get bill(): number {
    return this.firmBill + this.softBill;
  }

  /** Share of the schedule that binds once so much of the option is exercised. */
  private binding(exercised: number): number {
    return this.parts.firm + this.parts.option * exercised;
  }

  /** Delivers, and bills what is delivered in full. */
  deliver(quarter: number, shock: number, exercised: number): void {
    this.delivery.step(this.schedule(quarter), shock);
    const { running, added } = split(this.delivery.now, this.schedule(0), this.size);
    const direct = this.contract.paidDirect.value;
    this.firmBill = (running + added) * this.binding(exercised) * direct;
    this.softBill = (running + (this.holds ? added : 0)) * this.parts.conditional * (1 - this.cut) * direct;
  }

  /** Rented capacity is billed as it is used, at least to the share `take`; hardware as it is delivered. */
  charge(use: number): void {
    if (this.contract.kind !== "takeOrPay") return;
    const billed = Math.max(this.contract.take.value, use);
    this.firmBill *= billed;
    this.softBill *= billed;
  }

  /** docs/model.md, 4: the bill that a vendor expects in a later quarter. */
  expected(quarter: number, later: number, exercised: number): number {
    const [now, then] = [this.schedule(quarter), this.schedule(later)];
    if (now > 0) return (this.bill * then) / now;
    return then * this.size * this.binding(exercised) * this.contract.paidDirect.value;
  }

  /** docs/model.md, 6: drops a share of the conditional bill, for good; the amount. */
  drop(share: number): number {
    const dropped = this.softBill * share;
    this.softBill -= dropped;
    this.cut += (1 - this.cut) * share;
    return dropped;
  }

  /** The notices that have run their time bite from the next quarter on. */
  passNotices(): void {
    const [ending, next] = this.notices;
    this.cut += (1 - this.cut) * ending;
    this.notices = [next, 0];
  }

  /** docs/model.md, 6: of the conditional bill what is under a notice that still runs, and what is not. */
  get noticed(): number {
    return this.softBill * this.notices[0];
  }

  get unnoticed(): number {
    return this.softBill * (1 - this.notices[0]);
  }

  giveNotice(share: number): void {
    this.notices[1] = share;
  }

  /**
   * docs/model.md, 8: present value, at `claims.discount`, of the schedule after a quarter, with `tail` years at the last
   * quarter's amount: of what runs on the first day, and of what is added at the size drawn.
   */
  private worth(quarter: number): Amount {
    const { tail, paidDirect } = this.contract;
    const quarters = this.scenario.quarters - 1 - quarter + 4 * tail.value;
    const discount = 1 / (1 + this.terms.claims.discount * QUARTER);
    const worth = { running: 0, added: 0 };
    for (let n = 1; n < quarters + 1; n++) {
      const { running, added } = split(this.schedule(quarter + n), this.schedule(0), this.size);
      const part = Math.min(1, quarters + 1 - n) * discount ** n; // a last quarter may be no whole one
      worth.running += part * running * paidDirect.value;
      worth.added += part * added * paidDirect.value;
    }
    return worth;
  }

  /** What binds of the rest of the schedule. */
  rest(quarter: number, exercised: number): number {
    const { running, added } = this.worth(quarter);
    return (running + added) * this.binding(exercised);
  }

  /** docs/model.md, 2. Backlog reflex: orders that were signed, and those that stand. */
  signed(quarter: number): number {
    return this.rest(quarter, 0) + this.conditional(quarter);
  }

  standing(quarter: number, exercised: number): number {
    const [ending, next] = this.notices;
    const uncut = (1 - this.cut) * (1 - ending - next); // to compound, as the cuts do: (1 - ending) * (1 - next)
    return this.rest(quarter, exercised) + this.conditional(quarter) * uncut;
  }

  private conditional(quarter: number): number {
    const { running, added } = this.worth(quarter);
    return (running + (this.holds ? added : 0)) * this.parts.conditional;
  }
}

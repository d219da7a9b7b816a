import { type Draws, ONCE } from "../draws";
import type { Terms } from "../terms";
import { Arrears } from "./arrears";
import type { Deal } from "./deal";
import { Delivery } from "./delivery";
import { type Amount, split } from "./parts";
import { triangular } from "./triangular";

/** docs/model.md, 3: a contract of rented capacity or hardware on one path. */
export class Capacity {
  readonly contract: Deal["contract"];
  readonly delivery: Delivery;
  readonly arrears: Arrears;
  /** Bills of the quarter: firm and conditional. */
  firmBill = 0;
  softBill = 0;
  /** Capacity that stands, in dollars of bills. */
  built = 0;
  /** Factor on what is added to today's bills, and whether the condition holds: drawn once a path. */
  private readonly size: number;
  private readonly holds: boolean;
  /** Share of the conditional part that is cut for good. */
  private cut = 0;
  /** Notices that run: the share of what is then left that ends with this quarter, and with the next. */
  private notices: [number, number] = [0, 0];
  /** What of this quarter's conditional bill no notice ended with the quarter. */
  private stays = 1;

  constructor(
    readonly deal: Deal,
    terms: Terms,
    draws: Draws,
    path: number,
  ) {
    const { contract, schedule, parts } = deal;
    const { scale, slipSpread, deliveryEffect } = terms.commitments;
    const drawn = (what: string) => draws(path, ONCE, `contract:${contract.id}:${what}`);
    this.contract = contract;
    this.size = scale * triangular(drawn("scale"), contract.scale);
    this.holds = drawn("holds") < contract.holds.value;
    const slip = 4 * contract.slip.value * Math.exp(slipSpread * drawn("slip"));
    this.delivery = new Delivery(schedule(0), slip, deliveryEffect);
    const firstBill = schedule(0) * parts.firm * contract.paidDirect.value;
    this.arrears = new Arrears(terms, contract.lag.value, firstBill);
  }

  get bill(): number {
    return this.firmBill + this.softBill;
  }

  /** Share of an amount that binds once so much of the option is exercised. */
  private binding(exercised: number): number {
    return this.deal.parts.firm + this.deal.parts.option * exercised;
  }

  /** Of an amount what is conditional and holds. */
  private conditional({ running, added }: Amount): number {
    return (running + (this.holds ? added : 0)) * this.deal.parts.conditional;
  }

  /** Delivers, and bills what is delivered in full. */
  deliver(quarter: number, shock: number, exercised: number, strain: number): void {
    const { schedule, contract } = this.deal;
    this.delivery.step(schedule(quarter), shock, strain);
    const { now, built } = this.delivery;
    [this.firmBill, this.softBill] = this.worthOf(contract.payable === "scheduled" ? now : built, exercised);
    const [firm, soft] = this.worthOf(built, exercised);
    this.built = firm + soft;
  }

  /** The firm and the conditional bill of so much on the schedule. */
  private worthOf(delivered: number, exercised: number): [firm: number, soft: number] {
    const amount = split(delivered, this.deal.schedule(0), this.size);
    const direct = this.contract.paidDirect.value;
    return [
      (amount.running + amount.added) * this.binding(exercised) * direct,
      this.conditional(amount) * (1 - this.cut) * direct,
    ];
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
    const { schedule, contract } = this.deal;
    const [now, then] = [schedule(quarter), schedule(later)];
    if (now > 0) return (this.bill * then) / now;
    return then * this.size * this.binding(exercised) * contract.paidDirect.value;
  }

  /** docs/model.md, 6: drops a share of the conditional bill, for good; the amount. */
  drop(share: number): number {
    const dropped = this.softBill * share;
    this.softBill -= dropped;
    this.cut += (1 - this.cut) * share;
    return dropped;
  }

  /** The notice that has run its time bites from the next quarter on. */
  passNotices(): void {
    const [ending, next] = this.notices;
    this.cut += (1 - this.cut) * ending;
    this.stays = 1 - ending;
    this.notices = [next, 0];
  }

  /** Of the conditional bill what notices have ended and will end, and what not. */
  get noticed(): number {
    return this.softBill - this.unnoticed;
  }

  get unnoticed(): number {
    return this.softBill * this.stays * (1 - this.notices[0]);
  }

  giveNotice(share: number): void {
    this.notices[1] = share;
  }

  /** The rest of the schedule at the size drawn. */
  private rest(quarter: number): Amount {
    const { running, added } = this.deal.rest(quarter);
    return { running, added: added * this.size };
  }

  /** docs/model.md, 8: what of the rest of the schedule binds. */
  firmRest(quarter: number, exercised: number): number {
    const { running, added } = this.rest(quarter);
    return (running + added) * this.binding(exercised);
  }

  /** docs/model.md, 8. Leases: what may be claimed of it. */
  allowed(quarter: number, exercised: number): number {
    const { running, added } = this.deal.allowed(quarter);
    return (running + added * this.size) * this.binding(exercised);
  }

  /** docs/model.md, 7. Guarantees: how much of what was announced at the most is delivered and charged. */
  get delivered(): number {
    return this.bill / this.deal.most;
  }

  /** docs/model.md, 2. Backlog reflex: orders that were signed, and those that stand. */
  signed(quarter: number): number {
    return this.firmRest(quarter, 0) + this.conditional(this.rest(quarter));
  }

  standing(quarter: number, exercised: number): number {
    const [ending, next] = this.notices;
    const uncut = (1 - this.cut) * (1 - ending) * (1 - next);
    return this.firmRest(quarter, exercised) + this.conditional(this.rest(quarter)) * uncut;
  }
}

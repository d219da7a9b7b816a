import type { Tranche } from "../../../src/scenario/contracts/tranche";
import { levels } from "../../../src/scenario/levels";
import { quartersBetween } from "../../../src/scenario/quarter";
import type { Scenario } from "../../../src/scenario/scenario";
import { type Amounts, amountsOf } from "../amounts";
import { positive } from "../arithmetic";
import { type Draws, ONCE } from "../draws";
import { QUARTER } from "../terms";
import type { Capacity } from "./capacity";

/** The market in which a promise falls due. */
interface Mood {
  /** Of the firm. */
  readonly value: number;
  readonly willingness: number;
}

/** How an investor is: the price that counts over today's, its losses over its buffer, its debt over all that it owns. */
export interface Health {
  readonly price: number;
  readonly lost: number;
  readonly debt: number;
}

/** docs/model.md, 3. Promised equity, on one path. */
export class PromisedEquity {
  /** Paid in so far, services included. */
  private given = 0;
  private readonly honoured: boolean;
  private readonly schedule: Amounts;
  private readonly deadline: number;
  /** Levels of the contract that it counts, and what of them is delivered. */
  private readonly gigawatts: readonly number[];
  private delivered = 0;

  constructor(
    readonly contract: Tranche,
    scenario: Scenario,
    private readonly counts: Capacity | undefined,
    private readonly draws: Draws,
    private readonly path: number,
  ) {
    const { id, holds, schedule, deadline } = contract;
    const { start, quarters } = scenario;
    this.honoured = draws(path, ONCE, `contract:${id}:holds`) < holds.value;
    this.schedule = amountsOf(schedule, scenario);
    this.deadline = deadline === undefined ? quarters : quartersBetween(start, deadline);
    const promised = counts?.contract.gigawatts;
    this.gigawatts = promised ? levels(promised, start, quarters) : [];
  }

  /** What is to be paid in this quarter, if the investor has it. */
  amount(quarter: number, mood: Mood): number {
    const { condition, hurdle } = this.contract;
    const amount = {
      dated: () => this.schedule(quarter),
      perGigawatt: () => this.forGigawatts(quarter, mood),
      listing: () => this.atListing(quarter),
      met: () => this.offer(quarter),
    }[condition]();
    return this.honoured && mood.value >= (hurdle?.value ?? 0) ? amount : 0;
  }

  /** Whether what it further waits for holds. */
  holds({ price, lost, debt }: Health): boolean {
    const { leastPrice, mostLost, mostDebt } = this.contract;
    return (
      price >= (leastPrice?.value ?? 0) &&
      lost <= (mostLost?.value ?? Infinity) &&
      debt <= (mostDebt?.value ?? Infinity)
    );
  }

  /** What is left of its amount until the deadline. */
  private offer(quarter: number): number {
    return quarter <= this.deadline ? positive((this.contract.amount?.value ?? 0) - this.given) : 0;
  }

  pay(amount: number): void {
    this.given += amount;
  }

  /** Gigawatts delivered are the contract's, times its bills over what was announced; what they earned is paid once. */
  private forGigawatts(quarter: number, { willingness }: Mood): number {
    if (this.counts === undefined) return 0;
    const { amount, limit } = this.contract;
    const announced = this.counts.deal.schedule(quarter) * this.counts.contract.paidDirect.value;
    const delivered = announced > 0 ? (this.gigawatts[quarter] * this.counts.bill) / announced : 0;
    this.delivered = Math.max(this.delivered, delivered);
    const earned = Math.min((amount?.value ?? 0) * this.delivered, limit?.value ?? Infinity);
    return positive(earned - this.given) * willingness;
  }

  private atListing(quarter: number): number {
    const { id, rate } = this.contract;
    const u = this.draws(this.path, quarter, `contract:${id}:listing`);
    return u < 1 - Math.exp(-(rate?.value ?? 0) * QUARTER) ? this.offer(quarter) : 0;
  }
}

import type { Capacity } from "./contracts/capacity";
import type { Due } from "./ledger";
import type { Relief } from "./shortage";
import type { World } from "./world";

/** What falls due of one capacity contract, apart from its conditional bill. */
interface Bill {
  readonly capacity: Capacity;
  /** In money, beyond what the vendor owes in services. */
  readonly owed: number;
  /** What a deferral that begins now would take off it. */
  readonly deferrable: number;
}

/** What a quarter has come to so far: each of its steps adds what later ones go by. */
export class Today {
  /** In force since the quarter began: the share of options, and a deferral. */
  readonly exercised: number;
  readonly deferring: boolean;
  /** Interest on cash. */
  interest = 0;
  /** ln R/R_plan */
  ahead = 0;
  /** Capacity delivered, and how much of it is used. */
  capacity = 0;
  use = 1;
  /** Capacity contracts as charged. */
  bills: readonly Bill[] = [];
  billed = 0;
  /** Due to the outside, and of revenue. */
  costs = 0;
  shares: readonly Due[] = [];
  /** Of the dues what bends: conditional bills, and what a deferral would take off. */
  soft = 0;
  deferrable = 0;
  /** All that is due. */
  due = 0;
  /** Forecast burn of the next quarters. */
  burn = { ahead: 0, runway: 0, cuts: 0, year: 0 };
  relief: Relief = { dropped: 0, deferred: 0, shortfall: 0 };
  /** Whether the obligor cannot pay its debts. */
  defaults = false;
  /** Of capacity contracts. */
  payments: readonly Due[] = [];

  constructor(
    readonly quarter: number,
    { options, shortage }: World,
  ) {
    this.exercised = options.exercised;
    this.deferring = shortage.deferring;
  }

  /** Log points below plan. */
  get miss(): number {
    return Math.max(0, -this.ahead);
  }
}

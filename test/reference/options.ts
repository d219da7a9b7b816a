import { clamp } from "./arithmetic";
import type { Plan } from "./plan";

/** What the firm looks at when it orders. */
interface Outlook {
  readonly quarter: number;
  readonly inference: number;
  readonly training: number;
  /** μ */
  readonly growth: number;
  readonly capacity: number;
  /** Cash beyond the minimum and the forecast burn of a year. */
  readonly spare: number;
}

const YEAR = 4;

/** docs/model.md, 9. Options are ordered a year ahead, all in one proportion, and bind from then on. */
export class Options {
  /** Share of the optional part that is in force in this quarter and in each of the three after it. */
  private orders: readonly number[] = [0, 0, 0, 0];

  constructor(
    private readonly plan: Plan,
    private readonly quarters: number,
  ) {}

  /** Share that is in force now. */
  get exercised(): number {
    return this.orders[0];
  }

  /** Orders for the quarter a year on; beyond the horizon what was ordered last stays. */
  order(outlook: Outlook): void {
    const last = this.orders[YEAR - 1];
    const ordered = outlook.quarter + YEAR < this.quarters ? this.ordered(outlook, last) : last;
    this.orders = [...this.orders.slice(1), ordered];
  }

  private ordered(outlook: Outlook, last: number): number {
    const { quarter, inference, training, growth, capacity, spare } = outlook;
    const { options, bills } = this.plan;
    const amount = options(quarter + YEAR);
    if (amount === 0) return last;
    const trained = growthOf(this.plan.training(quarter), this.plan.training(quarter + YEAR));
    const planned = growthOf(bills(quarter), bills(quarter + YEAR));
    const need = inference * Math.exp(Math.min(1, growth)) + training * trained;
    const gap = need - capacity * planned;
    const held = last * Math.min(1, options(quarter + YEAR - 1) / amount);
    const wanted = clamp((this.exercised * planned * options(quarter)) / amount + gap / amount);
    const affordable = spare >= YEAR * (wanted - held) * amount;
    return affordable ? Math.max(held, wanted) : held;
  }
}

/** Growth along a plan; none where there is nothing yet. */
const growthOf = (now: number, then: number): number => (now > 0 ? then / now : 1);

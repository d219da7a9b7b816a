import type { Guarantee } from "../../../src/scenario/contracts/guarantee";
import { positive } from "../arithmetic";
import { QUARTER } from "../terms";
import type { Capacity } from "./capacity";

/** docs/model.md, 7. Guarantees, on one path. */
export class Backing {
  /** Most that can be called now. */
  limit = 0;
  /** What was paid on a call this quarter. */
  paid = 0;
  private granted = 0;

  constructor(
    readonly contract: Guarantee,
    readonly guarded: Capacity | undefined,
  ) {}

  /** The cap grows with the largest share of all capacity that was delivered so far, and shrinks with time. */
  grow(): void {
    const { cap, atOnce, term } = this.contract;
    const granted = cap.value * Math.max(atOnce.value, this.guarded?.delivered ?? 0);
    const more = positive(granted - this.granted);
    this.limit = positive(this.limit + more - (QUARTER / term.value) * this.granted);
    this.granted += more;
    this.paid = 0;
  }

  /** A call uses the limit up, whether it is paid or not. */
  call(amount: number, paid: number): void {
    this.paid = paid;
    this.limit -= amount;
  }
}

import type { Guarantee } from "../../../src/scenario/contracts/guarantee";
import { positive } from "../arithmetic";
import { QUARTER } from "../terms";
import type { Capacity } from "./capacity";

/** docs/model.md, 7. Guarantees, on one path. */
export class Backing {
  limit = 0;
  private granted = 0;

  constructor(
    readonly contract: Guarantee,
    readonly stands: Capacity,
  ) {}

  /** Grants what the capacity delivered has earned; what was granted before shrinks. */
  step(): void {
    const { cap, atOnce, term } = this.contract;
    const { most } = this.stands.deal;
    const delivered = most > 0 ? this.stands.bill / most : 0;
    const granted = Math.max(this.granted, cap.value * Math.max(atOnce.value, delivered));
    const faded = (QUARTER / term.value) * this.granted;
    this.limit = positive(this.limit + granted - this.granted - faded);
    this.granted = granted;
  }
}

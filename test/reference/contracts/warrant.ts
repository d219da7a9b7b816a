import type { Warrant } from "../../../src/scenario/contracts/warrant";
import type { Scenario } from "../../../src/scenario/scenario";
import { bounded, positive, total } from "../arithmetic";
import { type Draws, ONCE } from "../draws";
import { modeOf, strengthOf } from "../terms";
import type { Capacity } from "./capacity";
import { Gigawatts } from "./gigawatts";

/** What a warrant sees of its issuer: M, ln S, and what ln S is expected to be. */
interface Issuer {
  readonly marketValue: number;
  readonly price: number;
  readonly expected: number;
}

/** docs/model.md, 3. Warrants, on one path. */
export class Granted {
  private readonly gigawatts: Gigawatts;
  private readonly holds: boolean;
  private readonly strength: number;
  private readonly tranches: { readonly milestone: number; readonly hurdle: number; vested: boolean }[];
  private readonly each: number;
  private unsold = 0;

  constructor(
    readonly contract: Warrant,
    scenario: Scenario,
    counts: Capacity | undefined,
    draws: Draws,
    path: number,
  ) {
    const { id, holds, size, tranches, firstMilestone, lastMilestone, firstHurdle, lastHurdle } = contract;
    const count = tranches.value;
    this.gigawatts = new Gigawatts(counts, scenario);
    this.holds = draws(path, ONCE, `contract:${id}:holds`) < holds.value;
    this.strength = strengthOf(scenario, "warrants");
    this.each = modeOf(scenario, "warrants") === "absent" ? 0 : size.value / count;
    this.tranches = Array.from({ length: count }, (_, k) => {
      const way = count > 1 ? k / (count - 1) : 1;
      return {
        milestone: firstMilestone.value + way * (lastMilestone.value - firstMilestone.value),
        hurdle: between(firstHurdle.value, lastHurdle.value, way),
        vested: false,
      };
    });
  }

  /** A quarter: what the holder gets for shares, and what the other shareholders give. */
  step(quarter: number, issuer: Issuer, deferring: boolean): { proceeds: number; given: number } {
    const { price, strike, held, sellOver, haircut } = this.contract;
    this.gigawatts.step(quarter);
    const seen =
      price.value * Math.exp(bounded(issuer.expected + this.strength * (issuer.price - issuer.expected)));
    const counted = this.holds && !deferring ? this.gigawatts.delivered : 0;
    const due = this.tranches.filter(
      ({ vested, milestone, hurdle }) => !vested && counted >= milestone && seen >= hurdle,
    );
    for (const tranche of due) tranche.vested = true;
    const vested = this.each * total(this.tranches.map((tranche) => (tranche.vested ? 1 : 0)));
    const worth = price.value > 0 ? (positive(seen - strike.value) * issuer.marketValue) / price.value : 0;
    const fresh = this.each * due.length;
    const stock = this.unsold + fresh * (1 - held.value);
    const sold = stock / sellOver.value;
    this.unsold = stock - sold;
    return {
      proceeds: (sold * worth * (1 - haircut.value)) / (1 + vested),
      given: (fresh * worth) / (1 + vested),
    };
  }
}

/** Equally far apart in logs; in dollars where one of the ends is nothing. */
const between = (from: number, to: number, way: number): number =>
  from > 0 && to > 0 ? from * (to / from) ** way : from + way * (to - from);

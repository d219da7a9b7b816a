import type { Scenario } from "../../src/scenario/scenario";
import { positive, total } from "./arithmetic";
import { type Ledger, OUTSIDE } from "./ledger";
import type { Margin } from "./margin";
import type { Market } from "./market";
import type { Marks } from "./marks";
import type { Shares } from "./shares";
import { modeOf, strengthOf, type Terms } from "./terms";

/** Quarters that the yearly limit looks back, and that must pass before the next round. */
const YEAR = 4;

/** docs/model.md, 5. Rounds are forward-looking and lumpy. */
export class Rounds {
  /** In all rounds so far. */
  raised = 0;
  /** By each party, as promised equity. */
  readonly promised: Record<string, number> = {};
  /** Carrying amount of each party's stake: that of the first day, and its parts of rounds. */
  readonly carried: Record<string, number>;
  /** New equity of the quarter by each party and the outside, services included. */
  invested: Record<string, number> = {};
  private recent = [0, 0, 0];
  private waited = YEAR;
  private readonly offered: boolean;
  private readonly strength: number;

  constructor(
    private readonly scenario: Scenario,
    private readonly terms: Terms,
    private readonly ledger: Ledger,
    private readonly marks: Marks,
  ) {
    this.offered = modeOf(scenario, "vendor-equity") !== "absent";
    this.strength = strengthOf(scenario, "vendor-equity");
    this.carried = Object.fromEntries(
      scenario.parties.map(({ id, stakeValue }) => [id, stakeValue?.value ?? 0]),
    );
  }

  /** Raises what the market gives; `left` is cash beyond dues and minimum. */
  raise(
    market: Market,
    shares: Shares,
    margin: Margin,
    left: number,
    burnAhead: number,
    burnRunway: number,
  ): void {
    const wanted =
      market.open &&
      left < positive(burnAhead) - this.rounding &&
      (this.waited >= YEAR || left < -this.rounding)
        ? this.size(market.value, Math.max(positive(burnAhead), burnRunway) - left)
        : 0;
    const came =
      this.fromVendors(wanted, margin, (vendor) => market.willingness(shares.lift(vendor))) +
      this.fromOutside(wanted);
    this.waited = wanted > 0 ? 1 : this.waited + 1;
    this.recent = [...this.recent.slice(1), came];
    this.raised += came;
  }

  /** Below this a lack is rounding. */
  private get rounding(): number {
    return 1e-12 * (this.terms.cash.minimum + this.ledger.cash[this.scenario.obligor]);
  }

  private size(value: number, need: number): number {
    const { roundShare, yearlyLimit } = this.terms.funding;
    return positive(Math.min(need, roundShare * value, yearlyLimit - total(this.recent)));
  }

  /** Of the vendors' part that parties take; the market takes what is missing to one, and none take more than all. */
  private get shares(): number {
    return total(this.scenario.parties.map(({ roundShare }) => roundShare?.value ?? 0));
  }

  private shareOf(share: number): number {
    return share / Math.max(1, this.shares);
  }

  private fromOutside(wanted: number): number {
    const part = wanted * (1 - this.terms.funding.vendorShare * Math.min(1, this.shares));
    return this.take(OUTSIDE, part);
  }

  /** Nobody fills in for a vendor that does not give. */
  private fromVendors(wanted: number, margin: Margin, willingness: (vendor: string) => number): number {
    const given = this.scenario.parties.map(({ id, role, roundShare }) => {
      if (role === "vendor" && !this.offered) return 0;
      const part =
        wanted *
        this.terms.funding.vendorShare *
        this.shareOf(roundShare?.value ?? 0) *
        willingness(id) *
        this.able(id);
      const room = margin.room(id, this.invested[id] ?? 0).fresh;
      const money = this.take(id, Math.min(part, this.ledger.means(id), room), 0, true);
      this.carried[id] += money;
      return money;
    });
    return total(given);
  }

  /** What is left of a party's readiness to give equity in distress: none with the loop at full strength. */
  able(party: string): number {
    return this.ledger.distressed.has(party) || this.marks.doubted.has(party) ? 1 - this.strength : 1;
  }

  /** What hinged on the firm's survival went back to those who gave it. */
  withdraw(): void {
    for (const { party, money, inRound } of this.ledger.hinged) {
      const back = this.ledger.withdrawn * money;
      if (inRound) this.carried[party] -= back;
      else this.promised[party] -= back;
      if (inRound) this.raised -= back;
    }
  }

  /** docs/model.md, 2: shares of the obligor that lenders sold leave the carrying amount of a stake. */
  sell(party: string, sold: number): void {
    this.carried[party] = positive(this.carried[party] - sold);
  }

  /** Of a promise whose further conditions hold or fail. */
  ready(holds: boolean): number {
    return holds ? 1 : 1 - this.strength;
  }

  /** Takes equity from a party, in a round or as promised: money, and services beside it; the sum. */
  take(party: string, money: number, services = 0, inRound = false): number {
    this.ledger.move(party, this.scenario.obligor, money);
    if (party !== OUTSIDE)
      this.ledger.hinged.push({ party, money: money * this.terms.funding.hinge, inRound });
    this.invested[party] = (this.invested[party] ?? 0) + money + services;
    return money + services;
  }
}

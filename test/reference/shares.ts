import type { Scenario } from "../../src/scenario/scenario";
import { bounded, clamp, total } from "./arithmetic";
import type { Capacity } from "./contracts/capacity";
import type { Draws } from "./draws";
import type { Exchange, Listing } from "./exchange";
import { QUARTER, strengthOf, type Terms } from "./terms";

/** The price of a listed party's shares on one path. */
interface Share extends Listing {
  /** Sum of its own shocks so far, o Σ √Δ ε. */
  drawn: number;
  /** ln S but for the lift: what the market and its own shocks make of it. */
  apart: number;
  /** What orders make of it. */
  lift: number;
  /** What warrants have given away so far, bn USD. */
  given: number;
}

/** docs/model.md, 2. Share prices, and the backlog reflex. */
export class Shares {
  private readonly all: readonly Share[];
  private readonly reflex: number;

  constructor(
    private readonly exchange: Exchange,
    scenario: Scenario,
    private readonly terms: Terms,
  ) {
    this.all = exchange.listings.map((listing) => ({ ...listing, drawn: 0, apart: 0, lift: 0, given: 0 }));
    this.reflex = strengthOf(scenario, "backlog-reflex");
  }

  /** The lift of a party's price; none if it is not listed. */
  lift(party: string): number {
    return this.all.find(({ id }) => id === party)?.lift ?? 0;
  }

  /** M and ln S of a listed party, and what ln S is expected to be at a quarter's end. */
  of(party: string, quarter: number): { marketValue: number; price: number; expected: number } {
    const share = this.all.find(({ id }) => id === party);
    const expected = this.terms.shares.drift * (quarter + 1) * QUARTER;
    return share
      ? { marketValue: share.marketValue, price: share.apart + share.lift, expected }
      : { marketValue: 0, price: 0, expected };
  }

  /** A warrant dilutes the other shareholders of its issuer. */
  give(party: string, amount: number): void {
    const share = this.all.find(({ id }) => id === party);
    if (share) share.given += amount;
  }

  /** Prices move with the mood and with shocks of their own. */
  step(quarter: number, mood: number, draws: Draws, path: number): void {
    const { drift } = this.terms.shares;
    const independent = this.all.map(({ id }) => draws(path, quarter, `party:${id}:shares`));
    this.all.forEach((share, i) => {
      const shock = total(this.exchange.loadings[i].map((loading, k) => loading * independent[k]));
      share.drawn += share.own * Math.sqrt(QUARTER) * shock;
      const years = (quarter + 1) * QUARTER;
      share.apart = (drift - share.own ** 2 / 2) * years + share.beta * mood + share.drawn;
    });
  }

  /** Backlog reflex: prices follow the orders that stand, against those that were signed; in default none stand. */
  follow(capacities: readonly Capacity[], quarter: number, exercised: number, trust: number): void {
    for (const share of this.all) {
      const gaps = capacities
        .filter(({ contract }) => contract.to === share.id)
        .map((one) => trust * one.standing(quarter, exercised) - one.signed(quarter));
      const dollars = this.reflex * this.terms.shares.orderEffect * total(gaps);
      share.lift = share.marketValue > 0 ? clamp(dollars / share.marketValue, -3, 0.3) : 0;
    }
  }

  /** docs/model.md, 8: what orders have taken from the shareholders of each listed party, and what its warrants gave away. */
  losses(): Map<string, number> {
    return new Map(
      this.all.map(({ id, marketValue, apart, lift, given }) => [
        id,
        marketValue * Math.exp(bounded(apart)) * (1 - Math.exp(lift)) + given,
      ]),
    );
  }
}

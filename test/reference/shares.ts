import { cholesky } from "../../src/draws/cholesky";
import { nearestCorrelation } from "../../src/draws/correlation";
import { listed } from "../../src/scenario/listed";
import type { Party } from "../../src/scenario/party";
import type { Scenario } from "../../src/scenario/scenario";
import { clamp, positive, total } from "./arithmetic";
import type { Capacity } from "./contracts/capacity";
import type { Draws } from "./draws";
import { QUARTER, strengthOf, type Terms } from "./terms";

/** A listed party on one path. */
interface Share {
  readonly id: string;
  /** M, bn USD today. */
  readonly marketValue: number;
  readonly beta: number;
  /** o: volatility a year that the AI-equity factor does not explain. */
  readonly own: number;
  /** Sum of its own shocks so far, o Σ √Δ ε. */
  drawn: number;
  /** ln S but for the lift: what the market and its own shocks make of the price. */
  apart: number;
  /** What orders make of it. */
  lift: number;
}

/** docs/model.md, 2. Share prices, and the backlog reflex. */
export class Shares {
  private readonly all: readonly Share[];
  private readonly loadings: readonly (readonly number[])[];
  private readonly reflex: number;

  constructor(
    scenario: Scenario,
    private readonly terms: Terms,
  ) {
    const parties = listed(scenario);
    this.all = parties.map((party) => shareOf(party, terms.market.volatility));
    this.loadings = cholesky(nearestCorrelation(ownCorrelations(parties, this.all, terms)).matrix);
    this.reflex = strengthOf(scenario, "backlog-reflex");
  }

  /** The lift of a party's price; that of one that is not listed is none. */
  lift(party: string): number {
    return this.all.find(({ id }) => id === party)?.lift ?? 0;
  }

  /** ln S of a listed party. */
  price(party: string): number {
    const share = this.all.find(({ id }) => id === party);
    return share ? share.apart + share.lift : 0;
  }

  /** Prices move with mood and shocks of their own; by the end of a quarter t has passed. */
  step(quarter: number, mood: number, draws: Draws, path: number): void {
    const shocks = this.all.map(({ id }) => draws(path, quarter, `party:${id}:shares`));
    const years = (quarter + 1) * QUARTER;
    this.all.forEach((share, i) => {
      const shock = total(shocks.map((z, k) => this.loadings[i][k] * z));
      share.drawn += share.own * Math.sqrt(QUARTER) * shock;
      share.apart = (this.terms.shares.drift - share.own ** 2 / 2) * years + share.beta * mood + share.drawn;
    });
  }

  /** At a quarter's end prices follow orders: those that stand against those that were signed. */
  follow(
    capacities: readonly Capacity[],
    quarter: number,
    exercised: number,
    miss: number,
    alive: boolean,
  ): void {
    const { orderEffect, missEffect } = this.terms.shares;
    const trust = alive ? Math.exp(-missEffect * miss) : 0;
    for (const share of this.all) {
      const gaps = capacities
        .filter(({ contract }) => contract.to === share.id)
        .map((one) => trust * one.standing(quarter, exercised) - one.signed(quarter));
      share.lift = clamp((this.reflex * orderEffect * total(gaps)) / share.marketValue, -3, 0.3);
    }
  }

  /** docs/model.md, 8: what a default takes from shareholders by orders. */
  losses(): Map<string, number> {
    return new Map(
      this.all.map(({ id, marketValue, apart, lift }) => [
        id,
        marketValue * Math.exp(apart) * (1 - Math.exp(lift)),
      ]),
    );
  }
}

function shareOf({ id, marketValue, equityVolatility, equityBeta }: Party, market: number): Share {
  const beta = equityBeta?.value ?? 0;
  const own = Math.sqrt(positive((equityVolatility?.value ?? 0) ** 2 - (beta * market) ** 2));
  return { id, marketValue: marketValue?.value ?? 0, beta, own, drawn: 0, apart: 0, lift: 0 };
}

/** Of a stated correlation of two shares what their betas do not explain, as a correlation of their own shocks. */
function ownCorrelations(parties: readonly Party[], shares: readonly Share[], { market }: Terms): number[][] {
  return parties.map((one, i) =>
    parties.map((other, j) => {
      if (i === j) return 1;
      const stated = one.equityCorrelations?.[other.id] ?? other.equityCorrelations?.[one.id];
      const own = shares[i].own * shares[j].own;
      if (stated === undefined || own === 0) return 0;
      const all = (one.equityVolatility?.value ?? 0) * (other.equityVolatility?.value ?? 0);
      const common = shares[i].beta * shares[j].beta * market.volatility ** 2;
      return clamp((stated.value * all - common) / own, -1, 1);
    }),
  );
}

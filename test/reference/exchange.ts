import { cholesky } from "../../src/draws/cholesky";
import { nearestCorrelation } from "../../src/draws/correlation";
import { listed } from "../../src/scenario/listed";
import type { Party } from "../../src/scenario/party";
import type { Scenario } from "../../src/scenario/scenario";
import { clamp, positive } from "./arithmetic";
import type { Terms } from "./terms";

/** A listed party. */
export interface Listing {
  readonly id: string;
  /** M, bn USD today. */
  readonly marketValue: number;
  /** v, β and o, a year. */
  readonly volatility: number;
  readonly beta: number;
  readonly own: number;
}

/** docs/model.md, 2. Share prices: who is listed, and how their own shocks load on independent ones. */
export interface Exchange {
  readonly listings: readonly Listing[];
  readonly loadings: readonly (readonly number[])[];
}

export function exchangeOf(scenario: Scenario, { market }: Terms): Exchange {
  const parties = listed(scenario);
  const listings = parties.map(({ id, marketValue, equityVolatility, equityBeta }) => {
    const volatility = equityVolatility?.value ?? 0;
    const beta = equityBeta?.value ?? 0;
    const own = Math.sqrt(positive(volatility ** 2 - (beta * market.volatility) ** 2));
    return { id, marketValue: marketValue?.value ?? 0, volatility, beta, own };
  });
  const correlations = parties.map((one, i) =>
    parties.map((other, j) =>
      i === j ? 1 : unexplained(one, other, listings[i], listings[j], market.volatility),
    ),
  );
  return { listings, loadings: cholesky(nearestCorrelation(correlations).matrix) };
}

/** What beta does not explain of a stated correlation of two shares, as a correlation of their own shocks. */
function unexplained(one: Party, other: Party, a: Listing, b: Listing, market: number): number {
  const stated = one.equityCorrelations?.[other.id] ?? other.equityCorrelations?.[one.id];
  if (stated === undefined || a.own * b.own === 0) return 0;
  const common = a.beta * b.beta * market ** 2;
  return clamp((stated.value * a.volatility * b.volatility - common) / (a.own * b.own), -1, 1);
}

import { assumptions } from "../scenario/assumptions";
import { factors } from "../scenario/factor";
import type { Quantity } from "../scenario/quantity";
import type { Scenario } from "../scenario/scenario";

/** A firm that owes nobody and is owed nothing: money in any one unit, times in years. */
export interface Firm {
  readonly quarters: number;
  readonly step: Scenario["step"];
  /** Assumptions by id; those not named are out of play. */
  readonly assumptions: Readonly<Record<string, number>>;
  /** Cash from outside the revenue: a year's mean, a quarter's standard deviation. */
  readonly ownCash?: number;
  readonly ownCashVolatility?: number;
  /** Correlation of the shocks to revenue's growth and to its level, and the price of each risk per root year. */
  readonly correlation?: number;
  readonly priceOfRisk?: { readonly growth: number; readonly level: number };
}

/** What a model without the thing in question still divides by. */
const neutral: Readonly<Record<string, number>> = {
  "revenue.halfLife": 1,
  "revenue.volatilityHalfLife": 1,
  "revenue.growthVolatilityHalfLife": 1,
  "shocks.freedom": 100,
  "winter.length": 1,
  "winter.volatility": 1,
  "compute.spotPremium": 1,
  "compute.renewal": 1,
  "market.halfLife": 1,
  "funding.closed": 1,
  "claims.assetsKept": 1,
  "claims.receiptsKept": 1,
  "claims.outsideFirst": 0,
};

const START = "2000Q1";

const quantity = (value: number, unit: string): Quantity => ({ value, unit, source: "ours", grade: "ours" });

/** The scenario of one firm alone: no contract, no credit, no rounds, nothing random but what is named. */
export function oneFirm(firm: Firm): Scenario {
  const { priceOfRisk = { growth: 0, level: 0 }, correlation = 0 } = firm;
  const prices: Readonly<Record<string, number>> = { demand: priceOfRisk.growth, level: priceOfRisk.level };
  const values = { ...neutral, ...firm.assumptions };
  return {
    format: 1,
    id: "one-firm",
    title: "One firm",
    asOf: "2000-01-01",
    author: "Golden cases",
    why: "A published case, put to the engine.",
    seed: "golden",
    start: START,
    quarters: firm.quarters,
    headline: START,
    moneyScale: 1,
    step: firm.step,
    obligor: "firm",
    assumptions: Object.fromEntries(assumptions.map(({ id, unit }) => [id, quantity(values[id] ?? 0, unit)])),
    schedules: {},
    factors: factors.map((id) => ({
      id,
      label: id,
      priceOfRisk: quantity(prices[id] ?? 0, "per root year"),
    })),
    correlations: [{ between: ["demand", "level"], value: quantity(correlation, "correlation") }],
    jumps: [],
    loops: [],
    parties: [
      {
        id: "firm",
        name: "Firm",
        short: "F",
        role: "obligor",
        cash: quantity(0, "bn USD"),
        ownCash: quantity(firm.ownCash ?? 0, "bn USD a year"),
        ownCashVolatility: quantity(firm.ownCashVolatility ?? 0, "bn USD a quarter"),
      },
    ],
    contracts: [],
    sources: [],
  };
}

import type { Scenario } from "../../src/scenario/scenario";
import { type Deal, dealOf } from "./contracts/deal";
import { contractsOf } from "./contracts/kinds";
import { correlationsOf } from "./correlations";
import { type Exchange, exchangeOf } from "./exchange";
import { type Plan, planOf } from "./plan";
import { type Recoveries, recoveriesOf } from "./recovery";
import { type Terms, termsOf } from "./terms";

/** A scenario with what is worked out of it once, for all paths. */
export interface Model {
  readonly scenario: Scenario;
  readonly terms: Terms;
  readonly contracts: ReturnType<typeof contractsOf>;
  readonly deals: readonly Deal[];
  readonly plan: Plan;
  /** ρ, the correlation of the demand and level factors. */
  readonly rho: number;
  readonly exchange: Exchange;
  readonly recoveries: Recoveries;
}

/** Throws an Error that names a contract of a kind that is not known here. */
export function modelOf(scenario: Scenario, terms = termsOf(scenario)): Model {
  const contracts = contractsOf(scenario);
  const deals = contracts.capacities.map((contract) => dealOf(contract, scenario, terms));
  const plan = planOf(scenario, terms, deals);
  const rho = correlationsOf(scenario)[0][1];
  return {
    scenario,
    terms,
    contracts,
    deals,
    plan,
    rho,
    exchange: exchangeOf(scenario, terms),
    recoveries: recoveriesOf(terms),
  };
}

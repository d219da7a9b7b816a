import type { Scenario } from "../../src/scenario/scenario";
import { planOf, type Plan } from "./plan";
import { type Terms, termsOf } from "./terms";

/** A scenario with what is worked out of it once, for all paths. */
export interface Model {
  readonly scenario: Scenario;
  readonly terms: Terms;
  readonly plan: Plan;
}

export function modelOf(scenario: Scenario, terms = termsOf(scenario)): Model {
  return { scenario, terms, plan: planOf(scenario, terms) };
}

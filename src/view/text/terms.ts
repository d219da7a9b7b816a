import type { AssumptionId } from "../../scenario/assumptions";

/**
 * What the model calls its inputs, in a language other than its own English. `phrases` holds groups, units, and the
 * terms of contracts, firms and factors by what they are called there, and what the scenarios that ship say, from
 * `scenarios/words`; other names out of a scenario stay as they are.
 */
export interface Terms {
  readonly assumptions: Readonly<Record<AssumptionId, readonly [label: string, meaning: string]>>;
  readonly phrases: Readonly<Record<string, string>>;
  readonly named: (of: string, term: string) => string;
  readonly and: (one: string, other: string) => string;
  readonly with: (label: string, other: string) => string;
}

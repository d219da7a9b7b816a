import type { Scenario } from "../../src/scenario/scenario";

/** Where the engine is known to do something else than the document says, and is to be mended. */
export interface Departure {
  readonly what: string;
  /** Scenarios that are left out of the comparison for it. */
  readonly where: (scenario: Scenario) => boolean;
  /** The smallest case. */
  readonly example: Scenario;
}

/** To be empty. */
export const departures: readonly Departure[] = [];

import { toyFirm } from "../fixtures/toy";
import { toy } from "../fixtures/toy";
import { stillValues } from "../fixtures/toyValues";
import { allOurs } from "../fixtures/ours";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";

/** Where the engine is known to do something else than the document says, and is to be mended. */
export interface Departure {
  readonly what: string;
  /** Scenarios that are left out of the comparison for it. */
  readonly where: (scenario: Scenario) => boolean;
  /** The smallest case. */
  readonly example: Scenario;
}

const is = (scenario: Scenario, id: string, value: number): boolean =>
  scenario.assumptions[id].value === value;

export const departures: readonly Departure[] = [
  {
    what: "a mature multiple of exactly 0 makes the firm worthless from the first day",
    where: (scenario) => is(scenario, "market.matureMultiple", 0),
    example: applySet(toy(), { "market.matureMultiple": 0 }),
  },
  {
    what: "a firm that needs no compute is told to lack all of it, which holds back its growth",
    where: (scenario) => is(scenario, "compute.inference", 0) && is(scenario, "compute.inferenceLong", 0),
    example: toyFirm({ assumptions: allOurs({ ...stillValues, "revenue.growth": 0.2 }) }),
  },
];

import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { shippedScenarios } from "../../src/shipped";
import { allOurs } from "../fixtures/ours";
import { toy, toyFirm } from "../fixtures/toy";
import { stillValues } from "../fixtures/toyValues";
import { strained } from "./strained";

const poor = { "cash.start": 4, "funding.yearlyLimit": 2 };

/** No line, no reserve, and rounds in the last moment out of vendors' pockets. */
const leaning = {
  "funding.line": 0,
  "cash.minimum": 0,
  "funding.vendorShare": 1,
  "funding.lookAhead": 1,
};

/** The toy in which one promise of equity comes from elsewhere. */
const fundedBy = (from: string): Scenario => ({
  ...toy(),
  contracts: toy().contracts.map((one) => (one.id === "fund-lab" ? { ...one, from } : one)),
});

/** Limits and unlikely terms, each of which the engine once took otherwise than the document. */
export const corners: readonly (readonly [what: string, scenario: Scenario])[] = [
  ["a mature multiple of nothing", applySet(toy(), { "market.matureMultiple": 0 })],
  ["growth below its long-run rate", applySet(toy(), { "revenue.growth": 0.05, "revenue.longGrowth": 0.2 })],
  [
    "a firm that needs no compute",
    toyFirm({ assumptions: allOurs({ ...stillValues, "revenue.growth": 0.2 }) }),
  ],
  ["equity from outside", fundedBy("outside")],
  ["losses that are passed on whole", applySet(strained(), { "distress.passed": 1 })],
  ...shippedScenarios()
    .filter(({ id }) => id === "2025-11")
    .map((scenario) => ["a firm that lives by vendors' money alone", applySet(scenario, leaning)] as const),
  [
    "one that lives so among poor vendors",
    applySet(strained(), { ...leaning, "cash.start": 2, "funding.yearlyLimit": 9 }),
  ],
  [
    "growth beyond all measure",
    toyFirm({
      assumptions: allOurs({
        ...stillValues,
        ...{
          "revenue.growth": 4,
          "revenue.growthSpread": 2,
          "revenue.levelVolatility": 3,
          "revenue.halfLife": 50,
        },
      }),
    }),
  ],
  ["the published step", { ...toy(), step: "published" }],
  ["a market that fills up, with jumps", { ...toy(), step: "saturating" }],
  [
    "a poor firm that may have next to nothing recovered of it",
    applySet(toy(), { ...poor, "claims.recoveryJuniorBust": 0.0207, "claims.recoveryJuniorSpread": 0.1 }),
  ],
];

import fc from "fast-check";
import { beforeAll, describe, expect, test, vi } from "vitest";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { shippedScenarios } from "../../src/shipped";
import { toy, toyFirm } from "../fixtures/toy";
import { cases, patience } from "../laws/cases";
import { networks } from "../laws/networks";
import { worlds } from "../laws/worlds";
import { Agreement } from "./agreement";
import { corners } from "./corners";
import { departures } from "./departures";
import { type Draws, ONCE } from "./draws";
import { openEngineDraws } from "./engineDraws";
import { philoxDraws } from "./philoxDraws";
import { strained } from "./strained";

vi.setConfig({ testTimeout: 5 * patience, hookTimeout: 60_000 });

const shipped = shippedScenarios();
let engineDraws: (scenario: Scenario, block: number) => Draws;
let agreement: Agreement;

beforeAll(async () => {
  engineDraws = await openEngineDraws();
  agreement = new Agreement(engineDraws);
});

describe("the engine is what the document says, path by path", () => {
  test.each(shipped.map((scenario) => [scenario.id, scenario] as const))("in %s", (_, scenario) => {
    expect(agreement.disagreements(scenario, { paths: 48 })).toEqual([]);
    expect(agreement.disagreements(scenario, { paths: 16, block: 5 })).toEqual([]);
    expect(agreement.planDisagreements(scenario)).toEqual([]);
  });

  test("in the risk-priced measure", () => {
    for (const scenario of [toy(), shipped[0]])
      expect(agreement.disagreements(scenario, { paths: 32, priced: true })).toEqual([]);
  });

  test("of firms without contracts", () => {
    expect(agreement.disagreements(toyFirm())).toEqual([]);
  });

  test("in scenarios with any numbers", () => {
    fc.assert(
      fc.property(worlds(), fc.nat(3), (scenario, block) => {
        fc.pre(!departures.some(({ where }) => where(scenario)));
        expect(agreement.disagreements(scenario, { paths: 12, block })).toEqual([]);
        expect(agreement.planDisagreements(scenario)).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test("where many cannot pay", () => {
    fc.assert(
      fc.property(worlds(strained()), (scenario) => {
        fc.pre(!departures.some(({ where }) => where(scenario)));
        expect(agreement.disagreements(scenario, { paths: 12 })).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test("in networks of any shape, hostile numbers among them", () => {
    fc.assert(
      fc.property(networks({ parties: 12, contracts: 48 }), (scenario) => {
        fc.pre(!departures.some(({ where }) => where(scenario)));
        expect(agreement.disagreements(scenario, { paths: 4 })).toEqual([]);
        expect(agreement.planDisagreements(scenario)).toEqual([]);
      }),
      { numRuns: cases(40), seed: 3 },
    );
  });

  test.each(corners)("with %s", (_, scenario) => {
    expect(agreement.disagreements(scenario)).toEqual([]);
    expect(agreement.planDisagreements(scenario)).toEqual([]);
  });

  test.each(departures)("but not yet where $what", ({ where, example }) => {
    expect(where(example)).toBe(true);
    expect(agreement.disagreements(example), "mended: take it off the list of departures").not.toEqual([]);
  });
});

test.each([{}, { "shocks.freedom": 4 }, { "commitments.correlation": 0 }])(
  "independent draws are what the document says, with %o",
  (set) => {
    const scenario = applySet(toy(), set);
    const [ours, theirs] = [philoxDraws(scenario), engineDraws(scenario, 2)];
    const quarterly = ["factor:demand", "factor:credit", "window", "jump:price-war", "party:cloud:own"];
    const once = [
      "revenue:growth",
      "agreement:second",
      "contract:lab-cloud:scale",
      "contract:lab-chips:slip",
    ];
    const at = [
      ...quarterly.flatMap((stream) => [0, 3, 4, 20].map((quarter) => [quarter, stream] as const)),
      ...once.map((stream) => [ONCE, stream] as const),
    ];
    const read = (draws: Draws) =>
      [256, 300, 383].map((path) => at.map(([quarter, stream]) => draws(path, quarter, stream)));
    expect(read(ours)).toEqual(read(theirs));
  },
);

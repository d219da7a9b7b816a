import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { shippedScenarios } from "../../src/shipped";
import { applySet } from "../../src/scenario/set";
import { toy, toyFirm } from "../fixtures/toy";
import { worlds } from "../laws/worlds";
import { disagreements, planDisagreements } from "./agreement";
import { departures } from "./departures";
import { openEngineDraws } from "./engineDraws";
import { known } from "./notYet";

vi.setConfig({ testTimeout: 600_000 });

const shipped = shippedScenarios();

describe("the engine is what the document says, path by path", () => {
  test.each(shipped.map((scenario) => [scenario.id, scenario] as const))("in %s", (_, scenario) => {
    expect(disagreements(scenario, { paths: 48 })).toEqual([]);
    expect(disagreements(scenario, { paths: 16, block: 5 })).toEqual([]);
    expect(planDisagreements(scenario)).toEqual([]);
  });

  test("in the risk-priced measure", () => {
    for (const scenario of [toy(), shipped[0]])
      expect(disagreements(scenario, { paths: 32, priced: true })).toEqual([]);
  });

  test("with factors that are mixed", () => {
    expect(disagreements(applySet(toy(), { "shocks.freedom": 4 }))).toEqual([]);
  });

  test("of firms without contracts", () => {
    expect(disagreements(toyFirm())).toEqual([]);
  });

  test("in scenarios with any numbers", async () => {
    const engineDraws = await openEngineDraws();
    fc.assert(
      fc.property(worlds(), fc.nat(3), (scenario, block) => {
        fc.pre(!departures.some(({ where }) => where(scenario)));
        const draws = engineDraws(known(scenario), block);
        expect(disagreements(scenario, { paths: 12, block, draws })).toEqual([]);
        expect(planDisagreements(scenario)).toEqual([]);
      }),
      { numRuns: 60, seed: 3 },
    );
  });

  test.each(departures)("but not yet where $what", ({ where, example }) => {
    expect(where(example)).toBe(true);
    expect(disagreements(example), "mended: take it off the list of departures").not.toEqual([]);
  });
});

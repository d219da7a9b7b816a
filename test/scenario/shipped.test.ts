import { describe, expect, it } from "vitest";
import { difference } from "../../src/scenario/difference";
import { fields } from "../../src/scenario/fields";
import { scenarioHash } from "../../src/scenario/hash";
import { parseScenario } from "../../src/scenario/parse";
import { firstScenario } from "../../src/firstScenario";
import { shippedInSlices, shippedScenarios } from "../../src/shipped";

const isWebAddress = (address: string): boolean => /^https?:\/\/[^/]+\/./.test(address);

it("the scenario that comes with the page unread would be read as it is", () => {
  const read = parseScenario(firstScenario);
  expect(read.ok ? read.scenario : read.errors).toEqual(firstScenario);
});

it("in slices, the same scenarios are read", async () => {
  expect(await shippedInSlices()).toEqual(shippedScenarios());
});

describe.each(shippedScenarios().map((scenario) => ({ id: scenario.id, scenario })))(
  "the shipped $id",
  ({ scenario }) => {
    it("is read from its own text as the same scenario", () => {
      const read = parseScenario(JSON.stringify(scenario));
      expect(read.ok ? read.scenario : read.errors).toEqual(scenario);
    });

    it("has fields each with a path of its own", () => {
      const paths = fields(scenario).map(({ path }) => path);
      expect(new Set(paths).size).toBe(paths.length);
    });

    it("says of every source where on the web it, or a text that tells its figures, is found", () => {
      const onPaper = scenario.sources.filter(
        ({ address, seen = [] }) => ![address, ...seen.map((read) => read.address)].some(isWebAddress),
      );
      expect(onPaper.map(({ id }) => id)).toEqual([]);
    });

    it("does not differ from itself", () => {
      expect(difference(scenario, structuredClone(scenario))).toEqual({ set: {} });
      expect(scenarioHash(structuredClone(scenario))).toBe(scenarioHash(scenario));
    });
  },
);

import { afterAll, describe, expect, it } from "vitest";
import type { Run } from "../../src/metrics/run";
import { spawnHere } from "../../src/run/here";
import { openPool } from "../../src/run/pool";
import { Simulation } from "../../src/run/simulation";
import { checkMoney } from "../../src/scenario/checks/money";
import { scenarioHash } from "../../src/scenario/hash";
import { largestAmount, unitsFor } from "../../src/scenario/moneyUnit";
import { parseScenario } from "../../src/scenario/parse";
import { withParts } from "../../src/scenario/parts";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { shippedScenarios } from "../../src/shipped";
import { toy, toyFirm } from "../fixtures/toy";
import { timesMoney } from "../laws/money";
import { wasm } from "../run/workers";

const shipped = shippedScenarios();
const bounds = (scenario: Scenario) => unitsFor(largestAmount(scenario));

describe("the unit of the histograms", () => {
  it.each([2 ** -10, 2 ** 10])("is as good with all money times %f", (factor) => {
    for (const scenario of [toy(), toyFirm(), ...shipped])
      expect(checkMoney(timesMoney(scenario, factor))).toEqual([]);
  });

  it.each([0.1, 1000])("is refused where the scenario's own money does not fit: %f", (moneyScale) => {
    for (const scenario of shipped) {
      const read = parseScenario({ ...scenario, moneyScale });
      expect(read.ok ? [] : read.errors.map(({ message }) => message)).toEqual([
        expect.stringMatching(
          /^moneyScale: expected 0\.\d+ to [\d.]+ for at most \d+ bn USD, got (1000|0\.1)$/,
        ),
      ]);
    }
  });

  it("is no better for being 1; but a file that has 1 is read with the nearest that suits", () => {
    for (const factor of [0.1, 10]) {
      const scenario = { ...timesMoney(toyFirm(), factor), moneyScale: 1 };
      expect(checkMoney(scenario)).toHaveLength(1);
      const read = parseScenario(scenario);
      const { low, high } = bounds(scenario);
      expect(read.ok && read.scenario.moneyScale).toBe(factor < 1 ? high : low);
    }
  });

  it("fits anything where there is no money", () => {
    expect(checkMoney({ ...timesMoney(toyFirm(), 0), moneyScale: 1e6 })).toEqual([]);
  });
});

describe("figures at the ends of what it may be", () => {
  const pool = openPool(spawnHere, 1, wasm);
  afterAll(() => pool.close());
  const runOf = (scenario: Scenario) => new Simulation(scenario, pool).extend({ paths: 1024 });
  const told = ({ byQuarter, losses }: Run): number[] => [
    ...byQuarter.flatMap(({ cash, revenue, due, marketValue }) =>
      [cash, revenue, due, marketValue].flatMap((of) => Object.values(of).map(({ estimate }) => estimate)),
    ),
    ...Object.values(losses).flatMap(({ p95, expectedShortfall }) => [
      p95.estimate,
      expectedShortfall.estimate,
    ]),
  ];

  it.each(shipped.filter(({ id }) => id.startsWith("20")))("are those of its own unit: $id", async (own) => {
    const { low, high } = bounds(own);
    const truth = told(await runOf(own));
    for (const moneyScale of [low, high]) {
      const said = told(await runOf({ ...own, moneyScale }));
      said.forEach((value, i) => {
        const bins = 3 * Math.max(truth[i] / 32, moneyScale / 16);
        expect(Math.abs(value - truth[i]), `figure ${i}: ${value}, ${truth[i]}`).toBeLessThanOrEqual(bins);
      });
    }
  });
});

describe("a change of the money", () => {
  const scaled = [toy(), ...shipped].flatMap((scenario) => {
    const { low, high } = bounds(scenario);
    return [low, high].map((moneyScale) => ({ ...scenario, moneyScale }));
  });

  it.each([1e-3, 1e-2, 0.5, 2, 30, 500])("times %f is one that a file can hold", (factor) => {
    for (const scenario of [...scaled, ...shipped]) {
      const value = factor * scenario.assumptions["market.value"].value;
      const next = applySet(scenario, { "market.value": value });
      const read = parseScenario(JSON.stringify(next));
      expect(read.ok && scenarioHash(read.scenario)).toBe(scenarioHash(next));
    }
  });

  it("of a plan, likewise", () => {
    const scenario = toy({ moneyScale: 0.5 });
    const plan = scenario.schedules["compute.training"]!;
    const next = withParts(scenario, {
      schedules: { "compute.training": { ...plan, years: { 2027: 5000 } } },
    });
    expect(next.moneyScale).toBeCloseTo((0.5 * 5000) / 150);
    expect(parseScenario(JSON.stringify(next)).ok).toBe(true);
  });

  it("leaves a unit that fits as it is, and moves another in proportion", () => {
    expect(applySet(toy(), { "market.value": 100 }).moneyScale).toBe(1);
    expect(applySet(toy(), { "market.value": 1500 }).moneyScale).toBe(10);
  });

  it("ends at the bounds where there was no money before", () => {
    const none = { ...timesMoney(toyFirm(), 0), moneyScale: 1 };
    const some = applySet(none, { "cash.start": 10 });
    expect(some.moneyScale).toBe(bounds(some).high);
  });
});

import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { realWorld, riskPriced, tapeOf } from "../../src/run/tape/tape";
import type { Scenario } from "../../src/scenario/scenario";
import type { Contract } from "../../src/scenario/contracts";
import { yearly } from "../fixtures/ours";
import { cases, patience } from "./cases";
import { hosts, openWasm, outputsOf } from "./engines";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const host = hosts(openWasm);

/** Everything that a scenario's first paths come to. */
function found(scenario: Scenario, measure = realWorld) {
  const engine = host(tapeOf(scenario, measure));
  return { outputs: outputsOf(engine), hash: engine.hash(128) };
}

/** The scenario with other values of some assumptions. */
const withValues = (scenario: Scenario, values: Readonly<Record<string, number>>): Scenario => ({
  ...scenario,
  assumptions: Object.fromEntries(
    Object.entries(scenario.assumptions).map(([id, quantity]) => [
      id,
      id in values ? { ...quantity, value: values[id] } : quantity,
    ]),
  ),
});

test("what a winter would be like changes nothing where none ever comes", () => {
  const winter = fc.record({
    "winter.length": fc.integer({ min: 1, max: 100 }),
    "winter.growth": fc.double({ min: -2, max: 1, noNaN: true }),
    "winter.volatility": fc.double({ min: 0, max: 5, noNaN: true }),
    "winter.equity": fc.double({ min: -5, max: 5, noNaN: true }),
  });
  fc.assert(
    fc.property(worlds(), winter, (world, values) => {
      const never = withValues(world, { "winter.entry": 0 });
      expect(found(withValues(never, values))).toEqual(found(never));
    }),
    { numRuns: cases(100), seed: 21 },
  );
});

test("one more contract, over nothing, changes nothing", () => {
  fc.assert(
    fc.property(worlds(), fc.nat(), (world, which) => {
      const like = world.contracts.filter(({ kind }) => kind === "takeOrPay" || kind === "purchase");
      const one = like[which % like.length];
      const empty = {
        ...one,
        id: "over-nothing",
        schedule: yearly("bn USD a year", { 2027: 0 }),
      } as Contract;
      expect(found({ ...world, contracts: [...world.contracts, empty] })).toEqual(found(world));
    }),
    { numRuns: cases(100), seed: 24 },
  );
});

test("a price of risk changes nothing but what is priced", () => {
  let differ = 0;
  fc.assert(
    fc.property(worlds(), fc.double({ min: -2, max: 2, noNaN: true }), (world, price) => {
      const factors = world.factors.map((factor) => ({
        ...factor,
        priceOfRisk: { ...factor.priceOfRisk, value: price },
      }));
      const priced = { ...world, factors };
      expect(found(priced)).toEqual(found(world));
      if (found(priced, riskPriced).hash !== found(world, riskPriced).hash) differ += 1;
    }),
    { numRuns: cases(100), seed: 22 },
  );
  expect(differ).toBeGreaterThan(50);
});

import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { PLAN } from "../../src/draws/plan";
import { tapeOf } from "../../src/run/tape/tape";
import type { Contract } from "../../src/scenario/contracts";
import type { Quantity } from "../../src/scenario/quantity";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { cases, patience } from "./cases";
import { firstBlock, hosts, openWasm, outputsOf, tracesOf } from "./engines";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const host = hosts(openWasm);

/** All that spreads paths, and all that happens by chance. */
const chances = [
  ...["revenue.growthSpread", "revenue.halfLifeSpread", "revenue.ceilingSpread"],
  ...["revenue.levelVolatility", "revenue.levelVolatilityLong"],
  ...["revenue.growthVolatility", "revenue.growthVolatilityLong"],
  ...["compute.volatility", "market.volatility", "funding.closing", "winter.entry"],
  ...["commitments.slipSpread", "commitments.deliveryEffect"],
  ...["party.cloud.equityVolatility", "party.chips.equityVolatility"],
  ...["jump.price-war.rate", "party.cloud.ownCashVolatility", "contract.cloud-lab.rate"],
];

const recoveries = ["", "Secured", "Junior"].map((rank) => `claims.recovery${rank}Spread`);

/** A chance that is taken for sure, or for sure not. */
const decided = (chance: Quantity): Quantity => ({
  ...chance,
  value: chance.value > 0.5 ? 1 : 0,
  low: 0,
  high: 1,
});

function withoutChance(contract: Contract): Contract {
  if (contract.kind === "tranche" || contract.kind === "warrant")
    return { ...contract, holds: decided(contract.holds) };
  if (contract.kind !== "takeOrPay" && contract.kind !== "purchase") return contract;
  const { value } = contract.scale;
  return {
    ...contract,
    holds: decided(contract.holds),
    scale: { ...contract.scale, low: value, high: value },
  };
}

/** The same scenario when nothing can surprise. */
function still(scenario: Scenario): Scenario {
  const certain = applySet(scenario, {
    ...Object.fromEntries(chances.map((path) => [path, 0])),
    ...{ "credit.shut": -10, "credit.spread": 0, "build.effect": 0 }, // credit moves, and nothing follows it
    ...Object.fromEntries(recoveries.map((path) => [path, 0])),
  });
  const agreement = scenario.assumptions["stretch.agreement"];
  return {
    ...certain,
    assumptions: { ...certain.assumptions, "stretch.agreement": decided(agreement) },
    contracts: certain.contracts.map(withoutChance),
  };
}

test("where nothing is random, every path is the plan", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const engine = host(tapeOf(still(world)));
      const outputs = outputsOf(engine);
      engine.follow(firstBlock);
      const paths = tracesOf(engine, world.quarters);
      engine.follow(firstBlock.map(() => PLAN));
      expect(paths).toEqual(tracesOf(engine, world.quarters));
      for (const column of [...outputs, ...paths.flat()]) expect(new Set(column).size).toBe(1);
    }),
    { numRuns: cases(200), seed: 17 },
  );
});

test("the plan does not depend on the seed, nor on what was run before", () => {
  fc.assert(
    fc.property(worlds(), (world) => {
      const plans = ["one seed", "another seed"].map((seed) => {
        const engine = host(tapeOf({ ...world, seed }));
        engine.run(1, 128);
        engine.follow(firstBlock);
        engine.follow([PLAN]);
        return tracesOf(engine, world.quarters);
      });
      expect(plans[1]).toEqual(plans[0]);
    }),
    { numRuns: cases(100), seed: 18 },
  );
});

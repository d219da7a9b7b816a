import { expect, test } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import type { Scenario } from "../../src/scenario/scenario";
import { applySet } from "../../src/scenario/set";
import { ours } from "../fixtures/ours";
import { toy, toyFirm } from "../fixtures/toy";
import { firstBlock, hosts, openWasm, tracesOf } from "./engines";

const host = hosts(openWasm);

/** Annual log growth and level are all that moves this firm's revenue: it tells of their draws and of nothing else. */
const wavering = (scenario: Scenario) =>
  applySet(scenario, {
    "revenue.levelVolatility": 0.2,
    "revenue.growthVolatility": 0.3,
    "revenue.capacityEffect": 0,
  });

function revenueOf(scenario: Scenario): number[][] {
  const engine = host(tapeOf(scenario));
  engine.follow(firstBlock);
  return tracesOf(engine, scenario.quarters)[1];
}

const alone = revenueOf(wavering(toyFirm()));

test("whoever else there is, whatever else is random, a factor's draws stay what they were", () => {
  const base = toy();
  const crowd = wavering(toyFirm({ parties: base.parties, contracts: base.contracts, loops: base.loops }));
  const more = applySet(crowd, { "market.volatility": 0.9, "compute.volatility": 0.5, "cash.start": 9000 });
  expect(revenueOf(more)).toEqual(alone);
});

test("another factor, listed last, shifts nobody's draws; nor does a jump that never comes", () => {
  const base = wavering(toyFirm());
  const weather = { id: "weather", label: "Weather", priceOfRisk: ours(0, "per root year") };
  expect(revenueOf({ ...base, factors: [...base.factors, weather] })).toEqual(alone);
  const [jump] = toy().jumps;
  expect(revenueOf({ ...base, jumps: [{ ...jump, rate: ours(0, "a year") }] })).toEqual(alone);
});

test("a longer horizon starts with the shorter one", () => {
  const longer = revenueOf(wavering(toyFirm({ quarters: 33 })));
  expect(longer.slice(0, 21)).toEqual(alone);
});

test("another seed gives other draws", () => {
  const other = revenueOf(wavering(toyFirm({ seed: "other" })));
  const same = other.flat().filter((revenue, i) => revenue === alone.flat()[i]);
  expect(same).toEqual([]);
});

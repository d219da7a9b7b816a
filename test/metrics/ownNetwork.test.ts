import { describe, expect, it } from "vitest";
import { ownNetwork } from "../../src/metrics/ownNetwork";
import type { Flow } from "../../src/metrics/run";
import { fakeRun } from "../charts/run.fixture";
import { toy } from "../fixtures/toy";

const flow = (from: string, to: string, kind: string, amount: number): Flow => ({
  ...{ contract: `${kind}-${from}`, kind, from, to },
  byQuarter: [amount, amount, amount, amount],
});
const scenario = toy();
const vendor = scenario.parties.find(({ id }) => id !== scenario.obligor)?.id ?? "";
const run = {
  ...fakeRun(),
  quarters: ["2027Q1", "2027Q2", "2027Q3", "2027Q4"],
  flows: [flow(scenario.obligor, vendor, "takeOrPay", 5), flow(vendor, scenario.obligor, "round", 1)],
};
const { document, answers } = ownNetwork(run, scenario, "2027");
const place = (id: string) => (document.firms ?? []).indexOf(id);
const [o, v] = [place(scenario.obligor), place(vendor)];

describe("the network of a scenario", () => {
  it("holds the bills of a year as claims, and equity as money only", () => {
    expect(document.L?.[o]?.[v]).toBe(20);
    expect(document.L?.[v]?.[o]).toBe(0);
    expect(document.F?.[v]?.[o]).toBe(4);
  });

  it("leaves out a firm of which only the shares count", () => {
    const [like] = scenario.parties;
    const more = toy({ parties: [...scenario.parties, { ...like, id: "pledged", name: "Pledged" }] });
    const { firms } = ownNetwork(run, more, "2027").document;
    expect(firms).toEqual(document.firms);
  });

  it("leaves every firm its buffer when all pay", () => {
    const { equity0 } = answers.measures["equityLoss"] as { equity0: number[] };
    equity0.forEach((equity, i) => expect(equity).toBeCloseTo(document.buffer?.[i] ?? 0, 9));
  });

  it("loses the obligor first in the cascade, and its vendor the share of its buffer that it is owed", () => {
    const { waves } = answers.measures["defaultCascade"] as { waves: number[][] };
    expect(waves[0]).toContain(o);
    const { singleHit } = answers.measures["debtRank"] as { singleHit: number[] };
    expect(singleHit[v]).toBeCloseTo(Math.min(1, 20 / (document.buffer?.[v] ?? 1)), 12);
  });

  it("answers every measure that needs no more than it has", () => {
    expect(answers.unanswered).toEqual({});
    for (const name of [
      "debtRank",
      "defaultCascade",
      "communicability",
      "supplyChain",
      "crossHoldings",
      "finnCycling",
    ])
      expect(Object.keys(answers.measures)).toContain(name);
  });
});

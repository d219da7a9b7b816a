import { readFileSync } from "node:fs";
import { describe, expect, it, test } from "vitest";
import { applyEdits } from "../../src/scenario/edits";
import { withPart } from "../../src/scenario/parts";
import { plausibilityNotes } from "../../src/scenario/plausibility/notes";
import { strains } from "../../src/scenario/strain";
import type { Settings } from "../../src/scenario/setting";
import { shippedScenarios } from "../../src/shipped";
import { english } from "../../src/view/text/english";
import { yearly } from "../fixtures/ours";
import { toy } from "../fixtures/toy";
import "../../src/view/text/laterWords";

const shipped = shippedScenarios();
const base = shipped[0] ?? toy();
const rulesAfter = (set: Settings) => plausibilityNotes(applyEdits(base, { set })).map(({ rule }) => rule);

describe("plausibility notes", () => {
  it.each<[string, Settings]>([
    ["growthRises", { "revenue.growth": 0.02, "revenue.longGrowth": 0.1 }],
    ["costRises", { "costs.share": 0.2, "costs.shareLong": 0.3 }],
    ["computeRises", { "compute.inference": 0.1, "compute.inferenceLong": 0.2 }],
    ["startsBelowMinimum", { "cash.start": 1, "cash.minimum": 9 }],
    ["raisesAtOnce", { "funding.lookAhead": 9, "funding.runway": 2 }],
    ["betterInBust", { "claims.relet": 0.1, "claims.reletBust": 0.9 }],
    ["recoversInBust", { "claims.recovery": 0.1, "claims.recoveryBust": 0.9 }],
    ["neverEarns", { "costs.share": 0.9, "costs.shareLong": 0.8, "compute.inferenceLong": 0.3 }],
    ["marketFull", { "revenue.level": 60, "revenue.ceiling": 50 }],
    ["outgrowsWorld", { "revenue.growth": 2, "revenue.halfLife": 10, "revenue.ceiling": 0 }],
    ["dearWhenMature", { "revenue.growth": 0.4 }],
    ["noRounds", { "funding.roundShare": 0 }],
    ["idleDeferral", { "stretch.agreement": 0.5, "stretch.times": 0 }],
    ["idleLoop", { "loop.funding-reflex.strength": 0 }],
    ["idleLoop", { "funding.vendorShare": 0 }],
  ])("name %s", (rule, set) => {
    expect(rulesAfter(set)).toContain(rule);
  });

  it("name the multiple of a firm that is paid for growth that it does not have", () => {
    const found = (growth: number) =>
      plausibilityNotes(applyEdits(base, { set: { "revenue.growth": growth } })).filter(
        ({ rule }) => rule === "dearWhenMature",
      );
    const [level, value, long, mature] = [
      ...["revenue.level", "market.value", "revenue.longGrowth", "market.matureMultiple"],
    ].map((id) => base.assumptions[id]?.value ?? 0) as [number, number, number, number];
    const bends = long + Math.log(value / level / mature) / 3;
    expect(found(bends + 0.01)).toEqual([]);
    expect(found(bends - 0.01)).toHaveLength(1);
    expect(found(0.3)[0]?.figures[0]).toBeCloseTo((value / level) * Math.exp(-3 * (0.3 - long)), 0);
  });

  it("take from growth the most that the model gives for it", () => {
    const [, most] = /const MOST = (\d+);/.exec(readFileSync("src/model/market.ts", "utf8")) ?? [];
    const [, named] =
      /const mostForGrowth = (\d+);/.exec(readFileSync("src/scenario/plausibility/rules.ts", "utf8")) ?? [];
    expect(most).toBeDefined();
    expect(named).toBe(most);
  });

  it("name stakes that are more than the whole", () => {
    const stakes = base.parties
      .filter(({ stake }) => stake !== undefined)
      .map(({ id }) => `party.${id}.stake`);
    const found = plausibilityNotes(
      applyEdits(base, { set: Object.fromEntries(stakes.map((stake) => [stake, 0.5])) }),
    );
    expect(found).toContainEqual({
      rule: "stakesBeyondWhole",
      paths: stakes,
      figures: [0.5 * stakes.length],
    });
  });

  it("name a firm that nothing can happen to, and a contract that is empty", () => {
    const [firm, contract] = [toy().parties[1], toy().contracts[0]];
    if (firm === undefined || contract === undefined || !("cutOrder" in contract)) throw new Error("toy");
    const { stake: _, roundShare: _r, ...bare } = firm;
    const schedule = yearly("bn USD a year", { 2027: 0, 2028: 0 });
    const parts = withPart(toy(), {}, "parties", { ...bare, id: "lonely", name: "Lonely" });
    const scenario = applyEdits(toy(), {
      set: {},
      parts: withPart(toy(), parts, "contracts", { ...contract, id: "empty", label: "Empty", schedule }),
    });
    expect(plausibilityNotes(scenario).map(({ rule, name }) => [rule, name])).toEqual([
      ["lonelyFirm", "Lonely"],
      ["emptyContract", "Empty"],
    ]);
  });

  it("find nothing odd in what ships, but the funding that one of them switches off", () => {
    const found = shipped.flatMap((scenario) =>
      plausibilityNotes(scenario).map(({ rule }) => [scenario.id, rule]),
    );
    expect(found).toEqual([["hsbc-2025", "noRounds"]]);
  });

  it("have words for every rule", () => {
    expect(Object.keys(english.plausible.rules)).toEqual(
      expect.arrayContaining(rulesAfter({ "cash.minimum": 900 })),
    );
  });
});

test("strain is the distance from the published range in widths of it, the farthest first", () => {
  const { low = 0, high = 1 } = base.assumptions["revenue.growth"] ?? {};
  const set = {
    "revenue.growth": high + 2 * (high - low),
    "costs.share": base.assumptions["costs.share"]?.value ?? 0,
  };
  const found = strains(base, set);
  expect(found.map(({ path }) => path)).toEqual(["revenue.growth", "costs.share"]);
  expect(found[0]?.strain).toBeCloseTo(2, 9);
  expect(found[1]?.strain).toBe(0);
});

import { describe, expect, it, test } from "vitest";
import { assumptions, groups } from "../../src/scenario/assumptions";
import { fields } from "../../src/scenario/fields";
import { parseScenario } from "../../src/scenario/parse";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";

const scenario = toy();
const all = fields(scenario);
const field = (path: string) => all.find((one) => one.path === path);

describe("the fields of a scenario", () => {
  it("are addressed each by its own path", () => {
    expect(new Set(all.map(({ path }) => path)).size).toBe(all.length);
  });

  it("hold every assumption first, in the order of the table", () => {
    expect(all.slice(0, assumptions.length).map(({ path }) => path)).toEqual(assumptions.map(({ id }) => id));
    expect(new Set(all.slice(0, assumptions.length).map(({ group }) => group))).toEqual(new Set(groups));
  });

  it("have seven in the first view", () => {
    expect(all.filter(({ first }) => first).map(({ path }) => path)).toEqual([
      "revenue.growth",
      "revenue.halfLife",
      "costs.share",
      "compute.inference",
      "commitments.scale",
      "commitments.firmness",
      "funding.closing",
    ]);
  });

  it.each([
    "cash.start",
    "contract.lab-cloud.firm",
    "contract.lab-cloud.take",
    "contract.cloud-lab.hurdle",
    "contract.lab-cloud-share.rate",
    "contract.cloud-chips.lead",
    "party.cloud.lossBuffer",
    "party.cloud.equityCorrelations.chips",
    "factor.ai-equity.priceOfRisk",
    "correlation.demand.ai-equity",
    "jump.price-war.size",
    "loop.vendor-equity.strength",
    "loop.vendor-equity.mode",
    "shocks.freedom",
    "winter.entry",
    "step",
    "seed",
  ])("hold %s", (path) => {
    expect(field(path)).toBeDefined();
  });

  it("leave the obligor's balance sheet to the assumptions", () => {
    expect(field("party.lab.cash")).toBeUndefined();
    expect(field("party.cloud.cash")).toBeDefined();
  });

  it("say all that a control needs", () => {
    expect(field("cash.start")).toEqual({
      path: "cash.start",
      label: "Cash today",
      group: "Funding",
      unit: "bn USD",
      value: 12,
      low: 10,
      high: 14,
      min: 0,
      max: 1_000_000,
      step: 0.1,
      log: true,
      first: false,
      meaning: "Cash and securities on the first day.",
      source: "report",
      grade: "press",
    });
    expect(field("contract.lab-cloud.firm")).toMatchObject({
      label: "Lab rents from Cloud: binding part",
      group: "Rented capacity",
    });
    expect(field("loop.vendor-equity.mode")).toMatchObject({
      value: "as-signed",
      choices: ["as-signed", "exogenised", "absent"],
    });
    expect(field("contract.cloud-chips.lead")?.step).toBe(1);
    expect(field("party.cloud.equityCorrelations.chips")?.label).toBe(
      "Cloud: Correlation of shares with Chips",
    );
  });

  it.each(all.filter(({ value }) => typeof value === "number"))(
    "$path has limits around its value and a step that fits them",
    (one) => {
      const { value, min, max, step } = one;
      expect(Number(value)).toBeGreaterThanOrEqual(min);
      expect(Number(value)).toBeLessThanOrEqual(max);
      expect(step).toBeGreaterThan(0);
      expect(step).toBeLessThanOrEqual(max - min);
      expect(one.label.length).toBeGreaterThan(2);
      expect(one.meaning).toMatch(/^[A-Z0-9−].*[.]$/);
    },
  );
});

const numbers = all.filter(
  ({ path, value }) => typeof value === "number" && !/\.(firm|conditional|option)$/.test(path),
);

test.each(["min", "max"] as const)(
  "all numbers can be set to their %s, and what results is a valid scenario",
  (limit) => {
    const set = Object.fromEntries(numbers.map((one) => [one.path, one[limit]]));
    const read = parseScenario(applySet(scenario, set));
    expect(read.ok ? [] : read.errors).toEqual([]);
  },
);

test("setting a number changes no other", () => {
  for (const { path, value, min, max } of numbers) {
    const chosen = value === min ? max : min;
    const changed = fields(applySet(scenario, { [path]: chosen }));
    const differing = changed.filter((one, i) => one.value !== all[i]?.value);
    expect(differing.map((one) => [one.path, one.value])).toEqual([[path, chosen]]);
  }
});

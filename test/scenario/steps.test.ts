import { describe, expect, it } from "vitest";
import { applyEdits } from "../../src/scenario/edits";
import { scenarioHash } from "../../src/scenario/hash";
import { withPart } from "../../src/scenario/parts";
import { stepsBetween } from "../../src/scenario/steps";
import { toy } from "../fixtures/toy";

const groupsOf = (from = toy(), to = toy()) => stepsBetween(from, to).steps.map(({ group }) => group);

describe("the steps from one scenario to another", () => {
  it("are the groups of inputs that differ, in the order of the sliders", () => {
    const other = applyEdits(toy(), {
      set: {
        "cash.start": 40,
        "revenue.growth": 0.3,
        "loop.vendor-equity.mode": "absent",
        "costs.share": 0.7,
      },
    });
    expect(groupsOf(toy(), other)).toEqual(["Demand", "Costs", "Funding", "Loops"]);
    expect(groupsOf(toy(), toy({ title: "Another name" }))).toEqual([]);
  });

  it("take one group each, and only that", () => {
    const other = applyEdits(toy(), { set: { "cash.start": 40, "revenue.growth": 0.3 } });
    const { steps } = stepsBetween(toy(), other);
    expect(steps.map(({ scenario }) => scenarioHash(scenario))).toEqual(
      [{ "revenue.growth": 0.3 }, { "cash.start": 40 }].map((set) =>
        scenarioHash(applyEdits(toy(), { set })),
      ),
    );
  });

  it("go kind by kind between the same contracts, and all at once between others", () => {
    const [first] = toy().contracts;
    const renumbered = applyEdits(toy(), { set: { [`contract.${first?.id}.scale`]: 2 } });
    expect(groupsOf(toy(), renumbered)).toEqual(["Rented capacity"]);
    const parts = withPart(toy(), {}, "contracts", { ...first, id: "second" });
    expect(groupsOf(toy(), applyEdits(toy(), { set: {}, parts }))).toEqual(["Contracts and firms"]);
  });

  it("bring the unit of the histograms along with the money", () => {
    const other = applyEdits(toy(), { set: { "market.value": 6000, "revenue.growth": 0.3 } });
    expect(stepsBetween(toy(), other).impossible).toEqual([]);
    expect(groupsOf(toy(), other)).toEqual(["Demand", "Funding"]);
  });

  it("that the first scenario cannot take alone are named", () => {
    const later = toy({ start: "2031Q4", headline: "2035Q4" });
    const { impossible, steps } = stepsBetween(toy(), later);
    expect([...impossible, ...steps.map(({ group }) => group)]).toContain("Dates and draws");
  });
});

import { expect, test } from "vitest";
import type { Difference } from "../../../src/metrics/pairs";
import "../../../src/view/text/laterWords";
import { isSmallLoss, outcomeGroups } from "../../../src/view/compare/outcomeGroups";
import { toy } from "../../fixtures/toy";

const scenario = toy({ start: "2026Q4", quarters: 8, headline: "2027Q4" });
const [party] = scenario.parties.filter(({ id }) => id !== scenario.obligor);
const row = (id: string, unit: string, base = 1, other = base): Difference => ({
  ...{ id, unit, label: id, base, other },
  ...{ estimate: other - base, low: 0, high: 0, relative: null },
});

test("what all outcomes of a kind have in common is said once, above them", () => {
  const rows = [
    ...[row("default", "of 100"), row("defaultInTheEnd", "of 100"), row("cash", "bn USD")],
    row(`loss:${party?.id}`, "bn USD"),
  ];
  const groups = outcomeGroups(rows, scenario, scenario);
  expect(groups.map(({ heading, rows }) => [heading, ...rows.map(({ name }) => name)])).toEqual([
    ["Of 100 futures", "Default by the end of Q4 2027", "Default by the end of Q3 2028"],
    ["Mean over all futures", "Cash at the end of Q4 2027"],
    ["Mean loss over all futures by the end of Q3 2028", party?.name],
  ]);
  expect(outcomeGroups(rows.slice(0, 1), scenario, scenario)).toHaveLength(1);
});

test("a loss is small if it is so in both", () => {
  expect(isSmallLoss(row("loss:any", "bn USD", 0.04, 0.01))).toBe(true);
  expect(isSmallLoss(row("loss:any", "bn USD", 0.04, 0.05))).toBe(false);
  expect(isSmallLoss(row("cash", "bn USD", 0, 0))).toBe(false);
});

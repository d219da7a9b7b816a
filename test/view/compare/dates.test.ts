import { expect, test } from "vitest";
import "../../../src/view/text/laterWords";
import { outcomeName } from "../../../src/view/compare/outcomeName";
import { overSameQuarters } from "../../../src/view/compare/sameQuarters";
import { unlike } from "../../../src/view/state/alike";
import { toy } from "../../fixtures/toy";
import { fakeRun } from "../../charts/run.fixture";

const base = toy({ start: "2026Q4", quarters: 8, headline: "2027Q4" });
const cut = toy({ start: "2026Q4", quarters: 5, headline: "2027Q4" });

test("a scenario that is simulated to another end is said to be so, and its figures are named by both ends", () => {
  expect(unlike(base, cut).dates).toBe(true);
  const named = (id: string, unit: string, other: typeof base) => outcomeName({ id, unit }, base, other);
  expect(named("default", "of 100", cut)).toContain("Q4 2027,");
  expect(named("defaultInTheEnd", "of 100", cut)).toContain("Q3 2028 / Q4 2027,");
  expect(named("raised", "bn USD", cut)).toContain("Q3 2028 / Q4 2027,");
  expect(named("raised", "bn USD", base)).toContain("Q3 2028,");
});

test("curves are drawn over the quarters that all have", () => {
  const [long, short] = [8, 5].map((count) => fakeRun({ id: `${count}`, title: "", failing: 0.3, count }));
  const later = { ...long, quarters: long.quarters.slice(1), byQuarter: long.byQuarter.slice(1) };
  const shared = short.quarters.slice(1);
  expect(shared.length).toBe(4);
  for (const { quarters, byQuarter } of overSameQuarters([long, short, later]))
    expect([quarters, byQuarter.map(({ quarter }) => quarter)]).toEqual([shared, shared]);
});

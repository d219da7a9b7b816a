import { expect, test } from "vitest";
import { assumptions } from "../../../src/scenario/assumptions";
import { fields } from "../../../src/scenario/fields";
import { alike, unlike } from "../../../src/view/state/alike";
import { citedSources, gradesOf } from "../../../src/view/state/citations";
import { differingParts } from "../../../src/view/state/differingParts";
import { inGroups } from "../../../src/view/state/groups";
import { differingInputs } from "../../../src/view/state/inputs";
import { partyMarks } from "../../../src/view/state/reading";
import { applyEdits } from "../../../src/scenario/edits";
import { withPart } from "../../../src/scenario/parts";
import { applySet } from "../../../src/scenario/set";
import { toy } from "../../fixtures/toy";

const scenario = toy();

test("every field stands in one place: the first view, a group, a part, or a switch of its own", () => {
  const all = fields(scenario);
  const first = all.filter(({ first }) => first).map(({ path }) => path);
  const grouped = inGroups(all).flatMap((group) => group.fields.map(({ path }) => path));
  const modes = scenario.loops.map(({ id }) => `loop.${id}.mode`);
  const inParts = all.map(({ path }) => path).filter((path) => /^(contract|party|jump)\./.test(path));
  expect([...first, ...grouped, ...modes, ...inParts].sort()).toEqual(all.map(({ path }) => path).sort());
});

test("seven assumptions are in the first view", () => {
  expect(fields(scenario).filter(({ first }) => first)).toHaveLength(7);
});

test("groups come in the order of the assumptions", () => {
  expect(inGroups(fields(scenario))[0]?.name).toBe(assumptions[0]?.group);
});

test("sources know which numbers rest on them, and with what grade", () => {
  const [report] = citedSources(scenario, fields(scenario));
  expect([report?.usedFor, report?.grades]).toEqual([["Cash today"], ["press"]]);
  expect(gradesOf(citedSources(scenario, fields(scenario)))).toEqual(["press"]);
});

test("inputs that differ are listed in the order of the sliders, equal ones not at all", () => {
  const other = applySet(scenario, {
    "loop.vendor-equity.mode": "absent",
    "cash.start": 15,
    "revenue.growth": 0.3,
  });
  expect(differingInputs([scenario, other]).map(({ path }) => path)).toEqual([
    "revenue.growth",
    "cash.start",
    "loop.vendor-equity.mode",
  ]);
  expect(differingInputs([scenario, scenario])).toEqual([]);
});

test("the obligor is drawn in ink and every other party in a colour of its own", () => {
  const marks = partyMarks(scenario);
  expect(marks.find(({ id }) => id === scenario.obligor)?.color).toBe(0);
  expect(new Set(marks.map(({ color }) => color)).size).toBe(marks.length);
});

test("a firm that nobody pays, and that pays nobody, is not drawn", () => {
  const [first] = scenario.parties;
  const idle = { ...first, id: "idle", role: "vendor" as const };
  const other = { ...scenario, parties: [...scenario.parties, idle] };
  expect(partyMarks(other)).toEqual(partyMarks(scenario));
  const [contract] = scenario.contracts;
  const busy = { ...other, contracts: [...scenario.contracts, { ...contract, id: "its", to: "idle" }] };
  expect(partyMarks(busy).map(({ id }) => id)).toContain("idle");
});

test("parts that differ are named, and what each scenario has of them", () => {
  const [first] = scenario.contracts;
  const parts = withPart(scenario, {}, "contracts", { ...first, id: "second", label: "Second" });
  const other = applyEdits(scenario, { set: { "cash.start": 15 }, parts });
  expect(differingParts([scenario, scenario])).toEqual([]);
  const [row, ...more] = differingParts([scenario, other]);
  expect([row?.name, more]).toEqual(["Second", []]);
  expect(row?.held[0]).toEqual({ what: "absent" });
  expect(row?.held[1]).toMatchObject({ what: "total" });
});

test("edits are put on another scenario's data without what that does not have", () => {
  const base = { base: "toy", set: { seed: "mine" } };
  const working = { base: "other", set: { "cash.start": 9, "contract.gone.scale": 2, seed: "theirs" } };
  expect(alike(working, base, scenario)).toEqual({ base: "toy", set: { "cash.start": 9, seed: "mine" } });
  expect(unlike(scenario, toy({ asOf: "2025-11-03", seed: "other" }))).toEqual({
    ...{ data: true, dates: false, draws: true },
  });
});

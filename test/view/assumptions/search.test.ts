import { expect, test } from "vitest";
import { fields } from "../../../src/scenario/fields";
import { search } from "../../../src/view/assumptions/search";
import { toy } from "../../fixtures/toy";

const all = fields(toy());
const found = (query: string) => search(all, query).map(({ path }) => path);

test("every word must be found, in any order, in any case, with or without accents", () => {
  expect(found("TODAY growth")).toEqual(found("growth today"));
  expect(found("growth today")).toContain("revenue.growth");
  expect(found("grówth today")).toEqual(found("growth today"));
});

test("a path finds its field, and nothing finds nothing", () => {
  expect(found("cash.start")).toEqual(["cash.start"]);
  expect(found("no such thing")).toEqual([]);
  expect(found("  ")).toEqual([]);
});

test("what is told of a field beside its name finds it too, behind those that are called so", () => {
  const note = (path: string) => (path === "cash.start" ? "Growth as Stargate has it" : "");
  const told = (query: string) => search(all, query, ({ path }) => note(path)).map(({ path }) => path);
  expect(told("stargate")).toEqual(["cash.start"]);
  expect(told("cash stargate")).toEqual(["cash.start"]);
  expect(told("growth")).toEqual([...found("growth"), "cash.start"]);
});

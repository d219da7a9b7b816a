import { expect, test } from "vitest";
import { french } from "../../../src/charts/french";
import { obligations } from "../../../src/charts/obligations/obligations";
import type { Run } from "../../../src/metrics/run";
import { fakeRun, reading } from "../run.fixture";

const run = fakeRun();

/** The run with more due than comes in where the signs say "+", over so many of its quarters. */
function short(signs: string): Run {
  const byQuarter = run.byQuarter.slice(0, signs.length).map((at, q) => {
    const due = at.revenue.p50.estimate + (signs[q] === "+" ? 1 : -1);
    return { ...at, due: { ...at.due, p50: { ...at.due.p50, estimate: due } } };
  });
  return { ...run, byQuarter };
}

const said = (signs: string, words = reading().words): string =>
  obligations
    .finding([short(signs)], { ...reading(), words })
    .split(/(?<=\.) /)
    .at(-1) ?? "";

test.each([
  ["+++---", "Until Q2 2027 more falls due than comes in as revenue."],
  ["++++++", "In every quarter more falls due than comes in as revenue."],
  ["------", "In every quarter revenue is enough for what falls due then."],
  ["++---+", "More falls due than comes in as revenue from Q4 2026 to Q1 2027 and in Q1 2028."],
  ["-+-++-", "More falls due than comes in as revenue in Q1 2027 and from Q3 2027 to Q4 2027."],
])("%s: all stretches in which more falls due are told, also those that come back", (signs, sentence) => {
  expect(said(signs)).toBe(sentence);
});

test("in French too", () => {
  expect(said("++---+", french)).toBe("Il est dû plus que les recettes du T4 2026 au T1 2027 et au T1 2028.");
});

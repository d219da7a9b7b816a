import { expect, test } from "vitest";
import { english } from "../../../src/charts/english";
import { markedWords, marksIn, marksNote } from "../../../src/charts/losses/marked";
import { rowsOf } from "../../../src/charts/losses/rows";
import type { Estimate, Marks, Run } from "../../../src/metrics/run";
import { fakeRun, reading } from "../run.fixture";

const run = fakeRun();

const about = (estimate: number): Estimate => ({ estimate, low: 0.9 * estimate, high: 1.1 * estimate });
const never: Estimate = { estimate: 0, low: 0, high: 0.002 };
const marks = (largest: number, foreseen: Estimate): Marks => ({
  ...{ largest: about(largest), quarters: about(largest === 0 ? 0 : 1.5), foreseen, doubted: foreseen },
});

/** A run in which that firm marks down before default, and another is put in distress by it. */
const marked = (worst: string, doubted: string): Run => {
  const told = Object.entries(run.losses).map(([id, loss]) => {
    const largest = id === worst ? 27.8 : id === doubted ? 5.5 : 0;
    return [id, { ...loss, marks: marks(largest, id === doubted ? about(0.4) : never) }];
  });
  return { ...run, losses: Object.fromEntries(told) as Run["losses"] };
};

test("what was marked down before a default is told of who loses most, and of who was in distress by it", () => {
  const [worst, , third] = rowsOf(run, reading());
  const rows = rowsOf(marked(worst.party.id, third.party.id), reading());
  expect(marksNote(english, rows)).toBe(
    ` Before a default, ${worst.party.name} had marked down up to $28\u00a0bn ($25\u00a0bn to $31\u00a0bn) of what it loses, on average; ` +
      `marks alone had put ${third.party.name} in distress in 40 of 100 such futures (36 to 44). ` +
      "Marks are no losses: they go as health returns, and the loss takes their place.",
  );
  expect(markedWords(english, rows[0])).toMatch(/^\. Before a default, .* on average$/);
  expect(markedWords(english, rows[2])).toContain("in distress in 40 of 100");
  expect(markedWords(english, rows[1])).toBe("");
  expect(marksIn(english.losses, rows[0].loss)).toHaveLength(4);
});

test("nothing is said of marks where there are none", () => {
  const rows = rowsOf(run, reading());
  expect(marksNote(english, rows)).toBe("");
  expect(marksNote(english, [])).toBe("");
  expect(rows.map((row) => markedWords(english, row)).join("")).toBe("");
  expect(marksIn(english.losses, rows[0].loss)).toEqual([]);
});

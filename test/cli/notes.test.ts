import { expect, test } from "vitest";
import { tellNotes } from "../../cli/notes";
import { applySet } from "../../src/scenario/set";
import { ours } from "../fixtures/ours";
import { toy } from "../fixtures/toy";

const notesOf = (scenario: Parameters<typeof tellNotes>[0]) => {
  const told: string[] = [];
  tellNotes(scenario, (text) => void told.push(text));
  return told;
};

test("a run with valid correlations has nothing to note", () => {
  expect(notesOf(toy())).toEqual([]);
});

test("correlations that cannot hold together are noted with the one that moved furthest, and how far all did", () => {
  const third = { between: ["demand", "credit"] as [string, string], value: ours(0, "correlation") };
  const torn = applySet(toy({ correlations: [...toy().correlations, third] }), {
    "correlation.demand.ai-equity": 0.9,
    "correlation.ai-equity.credit": 0.9,
    "correlation.demand.credit": -0.9,
  });
  expect(notesOf(torn)).toEqual([
    expect.stringMatching(
      /nearest that can are used \(distance 0\.980\).*(from -0\.90 to -0\.50|from 0\.90 to 0\.50)\.\n$/,
    ),
  ]);
});

import { expect, test } from "vitest";
import { chainOf } from "../../../src/metrics/anatomy/chain";
import type { Future } from "../../../src/metrics/anatomy/future";
import { eventWords, storyTitle } from "../../../src/metrics/anatomy/words";
import { toy } from "../../fixtures/toy";

const future: Future = {
  path: 7,
  defaultQuarter: "2028Q1",
  cash: [9, 8, 6, 4, 2, 0],
  planned: [10, 10, 10, 10, 10, 10],
  revenue: [8, 10, 10, 8.5, 8, 7],
  due: [2, 2, 2, 2, 2, 3],
  paid: [2, 2, 2, 2, 2, 1],
  raised: [0, 5, 0, 4, 0, 0],
  open: [true, false, true, true, false, false],
  cut: [0, 0, 0, 0, 0.5, 0.5],
  deferred: [0, 0, 0, 0, 0, 0],
  unpaid: { outside: [0, 0, 0, 0, 0, 0.5], cloud: [0, 0, 0, 0, 0, 1.5] },
};

test("a chain is told in order, each step from when it stays", () => {
  expect(chainOf(future, toy())).toEqual([
    { kind: "behind", quarter: "2027Q3", amount: expect.closeTo(0.15, 12) },
    { kind: "lastRaise", quarter: "2027Q3", amount: 4 },
    { kind: "shut", quarter: "2027Q4", amount: 0 },
    { kind: "cut", quarter: "2027Q4", amount: 0.5 },
    { kind: "unpaid", quarter: "2028Q1", amount: 2, parties: ["cloud", "outside"] },
  ]);
});

test("what never happened, or passed, is no step", () => {
  const well: Future = { ...future, defaultQuarter: null, unpaid: {}, cut: [], open: [true], raised: [] };
  expect(chainOf({ ...well, revenue: well.planned }, toy())).toEqual([]);
});

test("steps and stories are said in words", () => {
  const name = (id: string) => (id === "cloud" ? "Cloud" : id);
  const [behind, , , , unpaid] = chainOf(future, toy());
  expect(eventWords(behind, name)).toBe("revenue is 15 % below plan, and stays a tenth below or more");
  expect(eventWords(unpaid, name)).toBe("2.0 bn left unpaid to Cloud and others outside");
  const story = {
    causes: ["revenue", "funding", "delay"] as const,
    label: "Lab rents from Cloud",
    ramp: true,
  };
  expect(storyTitle(story)).toBe(
    "Slow revenue, shut funding and late delivery while “Lab rents from Cloud” ramps up",
  );
  expect(storyTitle({ ...story, causes: [], ramp: false })).toBe("Several things at once");
});

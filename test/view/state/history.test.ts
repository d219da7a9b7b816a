import { expect, test } from "vitest";
import { redo, startHistory, step, undo } from "../../../src/view/state/history";

const three = step(step(startHistory("a"), "b"), "c");

test("undo and redo walk the same values both ways", () => {
  expect(undo(undo(three)).present).toBe("a");
  expect(redo(undo(three))).toEqual(three);
});

test("there is nothing before the first value and nothing after the last", () => {
  const first = undo(undo(three));
  expect(undo(first)).toBe(first);
  expect(redo(three)).toBe(three);
});

test("a new step forgets what had been taken back", () => {
  expect(step(undo(three), "d")).toEqual({ past: ["a", "b"], present: "d", future: [] });
});

test("only the last 200 steps are kept", () => {
  let history = startHistory(0);
  for (let k = 1; k <= 300; k++) history = step(history, k);
  expect(history.past).toHaveLength(200);
  expect(history.past[0]).toBe(100);
});

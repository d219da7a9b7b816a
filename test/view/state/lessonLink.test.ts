import { expect, test } from "vitest";
import { lessonFragment, lessonStep, noLesson } from "../../../src/view/state/lessonLink";

test("a fragment leads to its own step", () => {
  for (const step of [1, 2, 3, 4, 5]) expect(lessonStep(lessonFragment(step))).toBe(step);
});

test("what is no step leads to none, and a step too far to the last", () => {
  for (const fragment of ["", noLesson, "#main", "#1.abc", "#lessons", "#lesson-0", "#lesson-10"])
    expect(lessonStep(fragment)).toBeNull();
  expect(lessonStep("#lesson-9")).toBe(5);
});

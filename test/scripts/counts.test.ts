import { expect, test } from "vitest";
import type { TestModule } from "vitest/node";
import { count } from "../../scripts/counts.mjs";

/** A file of tests as the runner reports it: the states of its tests, and what kept it from loading. */
function file(states: string[], errors: string[] = []): TestModule {
  const children = {
    allTests: () => states.map((state) => ({ result: () => ({ state }) })),
    allSuites: () => [],
  };
  return { children, errors: () => errors } as unknown as TestModule;
}

test("counts what passed, failed and was skipped over all files", () => {
  const files = [file(["passed", "failed", "skipped"]), file(["passed", "passed"])];
  expect(count(files, 0)).toEqual({ passed: 3, failed: 1, skipped: 1 });
});

test("a test that never ended, a file that did not load and a stray error have failed", () => {
  expect(count([file(["pending"]), file([], ["SyntaxError"])], 1)).toEqual({
    passed: 0,
    failed: 3,
    skipped: 0,
  });
});

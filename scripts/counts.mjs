import { mkdirSync, writeFileSync } from "node:fs";

/** Where the counts of the last run of vitest stand, for `scripts/check.mjs`. */
export const COUNTS = "build/counts.json";

/** @param {readonly import("vitest/node").TestModule[]} modules @param {number} stray errors outside of any test */
export function count(modules, stray) {
  const counts = { passed: 0, failed: stray, skipped: 0 };
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed") counts.passed += 1;
      else if (state === "skipped") counts.skipped += 1;
      else counts.failed += 1;
    }
    if (module.errors().length > 0) counts.failed += 1;
    for (const suite of module.children.allSuites()) if (suite.errors().length > 0) counts.failed += 1;
  }
  return counts;
}

/** A reporter of vitest that counts tests over all projects. A file that cannot be loaded counts as one failure. */
export default class Counts {
  /** @param {readonly import("vitest/node").TestModule[]} modules @param {readonly unknown[]} errors */
  onTestRunEnd(modules, errors) {
    mkdirSync("build", { recursive: true });
    writeFileSync(COUNTS, JSON.stringify(count(modules, errors.length)));
  }
}

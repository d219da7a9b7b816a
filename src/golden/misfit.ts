import * as v from "valibot";

/** What does not fit, by its key within the case: `inputs.rho: expected <=1, got 2`. */
export function misfit(issues: readonly [v.BaseIssue<unknown>, ...unknown[]], ...within: string[]): string {
  const [issue] = issues;
  const path = [...within, v.getDotPath(issue) ?? []].flat().join(".");
  const missing = issue.received === "undefined";
  const expected = missing ? "a value" : (issue.expected ?? issue.message);
  return `${path}: expected ${expected}, got ${missing ? "none" : issue.received}`;
}

import * as v from "valibot";

/** What does not fit, by its key within the case: `inputs.rho: expected <=1, got 2`. */
export function misfit(issues: readonly [v.BaseIssue<unknown>, ...unknown[]], ...within: string[]): string {
  const [issue] = issues;
  const path = [...within, v.getDotPath(issue) ?? []].flat().join(".");
  return `${path || "the case"}: expected ${expectedBy(issue)}, got ${issue.received === "undefined" ? "none" : issue.received}`;
}

function expectedBy({ received, expected, message }: v.BaseIssue<unknown>): string {
  if (received === "undefined") return "a value";
  return expected === "never" ? "no such key" : (expected ?? message);
}

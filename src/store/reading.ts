import * as v from "valibot";
import { SavedScenario } from "./savedScenario";

/** Something stored that could not be read. It is left where it is; `raw` is what was found. */
export interface Unreadable {
  readonly id: string;
  readonly problem: string;
  readonly raw: unknown;
}

/** A checked scenario, with a problem if part of it had to be left out. */
export interface Readable {
  readonly saved: SavedScenario;
  readonly problem?: string;
}

/** What is wrong with a value, in the grammar of our errors: where, what was expected, what came. */
export const problemOf = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues
    .map(
      (issue) =>
        `${v.getDotPath(issue) ?? "record"}: expected ${issue.expected ?? "a valid value"}, got ${issue.received}`,
    )
    .join("; ");

/** Check what was stored under an id. A result that no longer fits is left out: it can be computed again. */
export function readSaved(id: string, raw: unknown): Readable | Unreadable {
  const read = v.safeParse(SavedScenario, raw);
  if (read.success) {
    if (read.output.id === id) return { saved: read.output };
    return { id, raw, problem: `id: expected ${id}, got ${read.output.id}` };
  }
  const problem = problemOf(read.issues);
  if (read.issues.some((issue) => issue.path?.[0]?.key !== "run")) return { id, raw, problem };
  return { saved: v.parse(SavedScenario, { ...(raw as object), run: undefined }), problem };
}

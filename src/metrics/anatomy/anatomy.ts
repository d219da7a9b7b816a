import type { Estimate } from "../run";
import type { CauseShare } from "./causeShares";
import type { Failure } from "./failure";
import type { Future } from "./future";
import type { Story } from "./stories";
import type { SystemicLoss } from "./systemic";
import type { Together } from "./together";

/** Why futures fail, and who loses with whom. Plain data. */
export interface Anatomy {
  readonly paths: number;
  readonly headline: string; // quarter up to whose end a default counts
  readonly failed: Estimate; // of all futures
  readonly causes: readonly CauseShare[]; // most frequent first
  readonly none: Estimate; // of failures, that no single cause accounts for
  readonly stories: readonly Told[]; // most frequent first
  readonly others: Estimate; // of failures, that no story tells
  readonly together: Together;
  readonly systemic: readonly SystemicLoss[];
  readonly failures: readonly Failure[]; // in order of path
}

/** A story with a future that is typical of it. */
export interface Told extends Story {
  readonly future: Future;
  readonly failure: Failure; // the same future, as one of the failures
}

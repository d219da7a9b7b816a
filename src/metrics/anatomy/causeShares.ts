import { share } from "../estimate";
import type { Estimate } from "../run";
import type { CauseId } from "./cause";
import type { Failure } from "./failure";

/** How many failures a cause has. */
export interface CauseShare {
  readonly id: CauseId;
  readonly share: Estimate; // of failures that would have been saved had it alone gone as planned
  readonly only: Estimate; // of failures of which it is the only such cause
}

/**
 * Shares of failures by but-for cause, most frequent first. A failure can have several causes or none, so they need not add
 * up to one: `none` is the share that no single cause accounts for.
 */
export function causeShares(
  failures: readonly Failure[],
  ids: readonly CauseId[],
): { readonly causes: readonly CauseShare[]; readonly none: Estimate } {
  const of = (holds: (failure: Failure) => boolean) => share(failures.filter(holds).length, failures.length);
  const causes = ids.map((id) => ({
    id,
    share: of((failure) => failure.causes.includes(id)),
    only: of(({ causes }) => causes.length === 1 && causes[0] === id),
  }));
  return {
    causes: causes.sort((a, b) => b.share.estimate - a.share.estimate),
    none: of(({ causes }) => causes.length === 0),
  };
}

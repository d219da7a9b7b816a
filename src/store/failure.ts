export type StoreFailure = "full" | "lost" | "slow" | "outdated" | "unavailable" | "missing" | "refused";

const advice: Readonly<Record<StoreFailure, string>> = {
  full: "not saved: this browser's storage is full; save the workspace to a file, then delete scenarios that you no longer need",
  lost: "not saved: the connection to this browser's storage broke and could not be mended; save the workspace to a file",
  slow: "not saved: this browser's storage did not answer; save the workspace to a file",
  outdated: "not saved: a newer version of this page has changed the storage; reload this page",
  unavailable:
    "this browser does not let the page store anything; what you save lasts until the page is closed",
  missing: "not found: the scenario is no longer stored; it may have been deleted in another tab",
  refused: "not saved: the scenario is not well formed",
};

/** What went wrong with saved scenarios: `failure` for the program, `message` for the reader, `cause` for the curious. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  readonly failure: StoreFailure;
  readonly detail: string | undefined;

  constructor(failure: StoreFailure, detail?: string, cause?: unknown) {
    super(detail === undefined ? advice[failure] : `${advice[failure]} (${detail})`, { cause });
    this.failure = failure;
    this.detail = detail;
  }
}

/** Names of the browser's storage errors. Names, not classes: QuotaExceededError is a class in some browsers only. */
const byName: Readonly<Record<string, StoreFailure>> = {
  QuotaExceededError: "full",
  VersionError: "outdated",
  SecurityError: "unavailable",
  NotAllowedError: "unavailable",
  DataCloneError: "refused",
  DataError: "refused",
};

/** The name of an error, whatever was thrown. */
export const nameOf = (cause: unknown): string =>
  typeof cause === "object" && cause !== null && "name" in cause ? String(cause.name) : typeof cause;

/** Any thrown value as a StoreError; what is not recognised counts as a lost connection. */
export function asStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  const detail = cause instanceof Error || cause instanceof DOMException ? cause.message : String(cause);
  return new StoreError(byName[nameOf(cause)] ?? "lost", `${nameOf(cause)}: ${detail}`, cause);
}

import type { Run } from "../../metrics/run";

/**
 * How far the figures on screen can be relied on: kept from an earlier computation and being checked; a first
 * estimate; good enough to read; all paths done; of other inputs than those shown, while paused; stopped by the
 * reader; or the last good ones before an error.
 */
export const statuses = ["stored", "live", "good", "settled", "stale", "stopped", "error"] as const;
export type Status = (typeof statuses)[number];

/** Paths from which an estimate is called good. */
const goodPaths = 8_192;

/** What the status follows from. `current` is whether `run` is a run of the inputs on screen. */
export interface Standing {
  readonly run: Run | null;
  readonly current: boolean;
  readonly goal: number;
  readonly checked: boolean;
  readonly paused: boolean;
  readonly failed: boolean;
}

/** The status of what is on screen. */
export function statusOf({ run, current, goal, checked, paused, failed }: Standing): Status {
  if (failed) return "error";
  if (paused) return current ? "stopped" : "stale";
  if (run === null || !current) return "live";
  if (!checked) return "stored";
  if (run.paths >= goal) return "settled";
  return run.paths >= goodPaths ? "good" : "live";
}

import { reach } from "../../metrics/estimate";
import type { Run } from "../../metrics/run";

/**
 * How far the figures on screen can be relied on: kept from an earlier computation and being checked; a first
 * estimate; good enough to read; all paths done; of other inputs than those shown, while paused; stopped by the
 * reader; or the last good ones before an error.
 */
export const statuses = ["stored", "live", "good", "settled", "stale", "stopped", "error"] as const;
export type Status = (typeof statuses)[number];

/** An estimate is called good once default is known to within this. */
const good = 0.0075;

/** Whether a run has as many paths as are wanted, or knows default to within what is wanted. */
export const isEnough = (run: Run, { paths, within }: { paths: number; within: number }): boolean =>
  run.paths >= paths || reach(run.headline.default) <= within;

/**
 * What the status follows from. `current` is whether `run` is a run of the inputs on screen, `enough` whether it knows what
 * is wanted.
 */
export interface Standing {
  readonly run: Run | null;
  readonly current: boolean;
  readonly enough: boolean;
  readonly checked: boolean;
  readonly paused: boolean;
  readonly failed: boolean;
}

/** The status of what is on screen. */
export function statusOf({ run, current, enough, checked, paused, failed }: Standing): Status {
  if (failed) return "error";
  if (paused) return current ? "stopped" : "stale";
  if (run === null || !current) return "live";
  if (!checked) return "stored";
  if (enough) return "settled";
  return reach(run.headline.default) <= good ? "good" : "live";
}

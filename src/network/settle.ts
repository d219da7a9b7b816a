import { leap, type Step } from "./leap";

/** After so many sweeps a sequence that still moves is given up. */
const SWEEPS = 100_000;

/** Sweeps that are waited for before each attempt to leap ahead. */
const PATIENCE = 32;

/** Sizes of what is tried then, as parts of the scale: numbers that matter may be much smaller than the largest. */
const NUDGES = [1e-6, 1e-9, 1e-3];

/** Below this part of the scale, movements that no longer shrink are rounding. */
const ROUNDING = 1e-13;

/**
 * Where the sequence x, step(x), step(step(x)), ... comes to rest: for a monotone step, the greatest solution of
 * x = step(x) below a start that is too high, or the least above one that is too low (Tarski). Where a cycle has little
 * money of its own it would take for ever: there it leaps. `scale` is the size of the amounts that a step adds up.
 * Throws a RangeError if it does not come to rest.
 */
export function settle(step: Step, start: readonly number[], scale: number): number[] {
  let x = [...start];
  let last = Infinity;
  for (let sweep = 1; sweep <= SWEEPS && !Number.isNaN(last); sweep++) {
    const next = step(x);
    const moved = Math.max(0, ...next.map((value, i) => Math.abs(value - x[i])));
    if (moved === 0) return next;
    const resting = moved >= last && moved <= ROUNDING * scale;
    const nudge = scale * NUDGES[Math.floor(sweep / PATIENCE) % NUDGES.length];
    x = resting || sweep % PATIENCE === 0 ? leap(step, x, next, scale, nudge) : next;
    if (resting) return x;
    last = moved;
  }
  throw new RangeError(`settle: expected to come to rest within ${SWEEPS} sweeps, last moved by ${last}`);
}

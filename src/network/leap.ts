import { identityLess, solve } from "../stats/linear";
import { sum } from "./matrix";

/** One round of a monotone adjustment: from what everybody has to what everybody then has. */
export type Step = (x: readonly number[]) => number[];

/** What of the scale is rounding. */
const DUST = 1e-15;

/** Parts of the way: a little less than all of it, in case the nudges tell a little too much. */
const PARTS = [0.5, 0.9, 0.99, 0.999, 1];

/**
 * A monotone sequence that goes from x to step(x) = next, some way ahead: towards where it would end if the step were
 * linear (Newton's method), as far as another step from there, and from places on the way, still leads onward. What
 * depends on a number is seen by moving it back by `nudge`.
 */
export function leap(
  step: Step,
  x: readonly number[],
  next: readonly number[],
  scale: number,
  nudge: number,
): number[] {
  const ahead = sum(next) > sum(x) ? 1 : -1;
  const far = distance(step, x, next, -ahead * nudge);
  const onward = (from: readonly number[], to: readonly number[]) =>
    to.every((value, i) => ahead * (value - from[i]) >= -DUST * scale);
  let reached = [...next];
  for (const part of PARTS) {
    const there = x.map((value, i) => value + part * far[i]);
    if (!onward(x, there) || !onward(there, step(there))) return reached;
    reached = there;
  }
  return reached;
}

/** The d with d = (next - x) + J d, where J is the change of the step by nudges; one step if there is none. */
function distance(step: Step, x: readonly number[], next: readonly number[], nudge: number): number[] {
  const nudged = x.map((_, j) => step(x.map((value, i) => (i === j ? value + nudge : value))));
  const effect = x.map((_, i) => nudged.map((y) => (y[i] - next[i]) / nudge));
  const moved = next.map((value, i) => value - x[i]);
  try {
    return solve(identityLess(effect), moved);
  } catch (error) {
    if (error instanceof RangeError) return moved;
    throw error;
  }
}

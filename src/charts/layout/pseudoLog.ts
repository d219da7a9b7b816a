import { scaleSymlog, type ScaleSymLog } from "d3";

/** A scale from values to pixels that is linear within about `linear` of zero and logarithmic far from it. */
export const pseudoLog = (
  [low, high]: readonly [number, number],
  [start, end]: readonly [number, number],
  linear: number,
): ScaleSymLog<number, number> => scaleSymlog([low, high], [start, end]).constant(linear);

const sizes = [10_000, 1000, 100, 10, 1, 0.1].flatMap((power) => [2 * power, 5 * power, power]);

/**
 * Round values on a pseudo-logarithmic scale, the first one surely, the others only where they leave each other room:
 * `room` is half of what the label of a value takes along the axis, in pixels.
 */
export function pseudoLogTicks(
  scale: ScaleSymLog<number, number>,
  first: number,
  room: (value: number) => number,
): number[] {
  const [low = 0, high = 0] = scale.domain();
  const kept: number[] = [];
  for (const value of [first, 0, ...sizes.flatMap((size) => [size, -size])]) {
    if (value < low || value > high || kept.includes(value)) continue;
    const apart = (other: number): number => Math.abs(scale(other) - scale(value));
    if (kept.every((other) => apart(other) > room(other) + room(value))) kept.push(value);
  }
  return kept.sort((a, b) => a - b);
}

/** After so many sweeps a sequence that still moves is given up. */
const SWEEPS = 1_000_000;

/** Below this part of the scale, movements that no longer shrink are rounding. */
const ROUNDING = 1e-13;

/**
 * Where the sequence x, step(x), step(step(x)), ... comes to rest: for a monotone step, the greatest solution of
 * x = step(x) below a start that is too high, or the least above one that is too low (Tarski). `scale` is the size of
 * the amounts that a step adds up. Throws a RangeError if it has not come to rest after a million sweeps.
 */
export function settle(
  step: (x: readonly number[]) => number[],
  start: readonly number[],
  scale: number,
): number[] {
  let x = [...start];
  let last = Infinity;
  for (let sweep = 0; sweep < SWEEPS; sweep++) {
    const next = step(x);
    const moved = Math.max(0, ...next.map((value, i) => Math.abs(value - x[i])));
    x = next;
    if (moved === 0 || (moved >= last && moved <= ROUNDING * scale)) return x;
    last = moved;
  }
  throw new RangeError(`settle: expected to come to rest within ${SWEEPS} sweeps, last moved by ${last}`);
}

import type { Estimate } from "../metrics/run";

/** Default with one value of a field. */
export interface Look {
  readonly x: number;
  readonly default: Estimate;
}

interface Narrowing {
  readonly fine: number; // values closer than this are not told apart
  readonly at: (x: number) => Promise<Look>;
}

/** A multiple of `fine` in as few digits as it has. */
const rounded = (x: number, fine: number): number => Number((Math.round(x / fine) * fine).toPrecision(12));

/** Of all multiples of `fine` between two looks, on either side of the target, the one that comes nearest to it. */
export async function crossing(
  [left, right]: readonly [Look, Look],
  { target, fine, at }: Narrowing & { readonly target: number },
): Promise<Look> {
  const above = ({ default: { estimate } }: Look) => estimate >= target;
  let [a, b] = [left, right];
  while (b.x - a.x > 1.5 * fine) {
    const middle = await at(rounded((a.x + b.x) / 2, fine));
    if (middle.x <= a.x || middle.x >= b.x) break;
    if (above(middle) === above(a)) a = middle;
    else b = middle;
  }
  const off = ({ default: { estimate } }: Look) => Math.abs(estimate - target);
  return off(a) <= off(b) ? a : b;
}

/**
 * How far from a look one can go, past others that lie ever further out, while `holds` stays true; open if to the last of
 * them. Where it ends is narrowed down to a multiple of `fine`.
 */
export async function edge(
  start: Look,
  outward: readonly Look[],
  { holds, fine, at }: Narrowing & { readonly holds: (look: Look) => boolean },
): Promise<{ readonly x: number; readonly open: boolean }> {
  let inside = start;
  for (const next of outward) {
    if (holds(next)) {
      inside = next;
      continue;
    }
    let outside = next;
    while (Math.abs(outside.x - inside.x) > 1.5 * fine) {
      const middle = await at(rounded((inside.x + outside.x) / 2, fine));
      if (middle.x === inside.x || middle.x === outside.x) break;
      if (holds(middle)) inside = middle;
      else outside = middle;
    }
    return { x: inside.x, open: false };
  }
  return { x: inside.x, open: true };
}

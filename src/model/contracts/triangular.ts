import { choose, Lane, root, splat } from "#lane";

/** Inverse of the triangular distribution from low to high with its peak at the mode; `u` is uniform. */
export function triangular(u: Lane, low: number, mode: number, high: number): Lane {
  const width = high - low;
  const turn = splat(width > 0 ? (mode - low) / width : 0.5);
  const rising = splat(low) + root(u * splat(width * (mode - low)));
  const falling = splat(high) - root((splat(1) - u) * splat(width * (high - mode)));
  return choose(u < turn, rising, falling);
}

/** Limits of each coordinate; zero lies within. */
export type Box = readonly { readonly low: number; readonly high: number }[];

/** A point with every coordinate held within the box. */
export const clipped = (point: readonly number[], box: Box): number[] =>
  point.map((x, i) => Math.min(box[i].high, Math.max(box[i].low, x)));

/** Euclidean length. */
export const length = (point: readonly number[]): number =>
  Math.sqrt(point.reduce((sum, x) => sum + x * x, 0));

/**
 * How far to go along a slope from nothing until every coordinate that can gain stands at its limit: beyond that the
 * clipped point moves no more. 0 if none can.
 */
export function farthest(slope: readonly number[], box: Box): number {
  const reaches = slope.map((g, i) => (g > 0 ? box[i].high / g : g < 0 ? box[i].low / g : 0));
  return Math.max(0, ...reaches);
}

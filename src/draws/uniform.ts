import { fromWord, Lane, laneOf, splat, Word } from "#lane";

/** The middle of each word's place among 2^32: in (0, 1), never an end of it, and symmetric about 1/2. Words as numbers. */
export function uniformLanes(x: Lane): Lane {
  return (x + splat(0.5)) * splat(2.3283064365386963e-10);
}

/** The same of one word. */
export function uniform(x: Word): number {
  return laneOf(uniformLanes(splat(fromWord(x))), 0);
}

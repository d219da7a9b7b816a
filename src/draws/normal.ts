import {
  choose,
  Column,
  column,
  cubicFrom,
  fromWord,
  Index,
  Lane,
  laneOf,
  LANES,
  put,
  readAsLane,
  rowOf,
  splat,
  upperPart,
  Word,
  WordColumn,
  write,
} from "#lane";
import { normalInverse } from "../arithmetic/normalInverse";

/**
 * The tail's probability, from 2^-33 to 1/2, is cut into octaves and each octave into 16 segments of equal width: the
 * first bits of the double tell which, and are its start. A row of the table has the cubic from there.
 */
const SEGMENTS: Index = 16;
const OCTAVES: Index = 32;
const ROW: Index = 4;
/** The upper 16 bits of 0.5, the least distance from an end: sign, exponent and four bits of fraction. */
const FIRST: Index = 0x3fe0;
const STEP = 2.3283064365386963e-10;

/** Inner nodes of a segment of width 1, such that with both ends they spread the error best (stretched Chebyshev). */
const NODE = 0.2928932188134524;

const table: Column = build();

function build(): Column {
  const rows = column(OCTAVES * SEGMENTS * ROW);
  let octave = 0.5;
  let row: Index = 0;
  for (let i: Index = 0; i < OCTAVES; i++) {
    for (let j: Index = 0; j < SEGMENTS; j++) {
      cubic(rows, row, octave * (1 + j / 16.0), octave / 16);
      row += ROW;
    }
    octave *= 2;
  }
  return rows;
}

/** Writes the cubic through the quantiles at the ends and inner nodes of a segment, in powers of the way from its start. */
function cubic(rows: Column, row: Index, start: number, width: number): void {
  const f0 = normalInverse(start * STEP);
  const f1 = normalInverse((start + NODE * width) * STEP);
  const f2 = normalInverse((start + (1 - NODE) * width) * STEP);
  const f3 = normalInverse((start + width) * STEP);
  // Newton's divided differences at 0, 1, NODE, 1 - NODE, then powers
  const d01 = f3 - f0;
  const d12 = (f1 - f3) / (NODE - 1);
  const d23 = (f2 - f1) / (1 - 2 * NODE);
  const d012 = (d12 - d01) / NODE;
  const d123 = (d23 - d12) / -NODE;
  const d = (d123 - d012) / (1 - NODE);
  const c = d012 - d * (1 + NODE);
  const b = d01 - d012 + d * NODE;
  put(rows, row, f0);
  put(rows, row + 1, b / width);
  put(rows, row + 2, c / (width * width));
  put(rows, row + 3, d / (width * width * width));
}

/**
 * Standard normal draws of random words, as numbers: the quantile at (x + 1/2) 2^-32, to 2e-8, rising with x, odd about the middle,
 * within +-6.34. By table, for speed; `arithmetic/normalInverse` is the exact one.
 */
export function normalLanes(x: Lane): Lane {
  const middle = x + splat(0.5);
  const above = splat(2147483648) < middle;
  const distance = choose(above, splat(4294967296) - middle, middle);
  const z = cubicFrom(table, rowOf(distance, FIRST), distance - upperPart(distance));
  return choose(above, -z, z);
}

/** The same of a column of words. */
export function normalsOf(words: WordColumn, into: Column, paths: Index): void {
  for (let p = 0; p < paths; p += LANES) write(into, p, normalLanes(readAsLane(words, p)));
}

/** The same of one word. */
export function normalDraw(x: Word): number {
  return laneOf(normalLanes(splat(fromWord(x))), 0);
}

/** One path at a time: what the engine's numbers are in JavaScript. `simd.ts` has the same names, two paths at a time. */

/** The numbers of the paths that are computed at once, and a truth about each. */
export type Lane = number;
export type Mask = boolean;

/** One number a path, in double precision; in single precision; whole. */
export type Column = Float64Array;
export type Single = Float32Array;
export type Counts = Int32Array;

/** A whole number that counts or numbers things (32 bits, signed); 32 bits without a sign. */
export type Index = number;
export type Word = number;

/** Words of as many paths as are drawn at once; a column of one a path. Places in a table, one for each path of a lane. */
export type Words = number;
export type WordColumn = Uint32Array;
export type Places = number;

/** Paths in a lane, and those that are drawn at once. */
export const LANES: Index = 1;
export const WORDS: Index = 1;

/** Columns of n zeros. */
export const column = (n: Index): Column => new Float64Array(n);
export const singleColumn = (n: Index): Single => new Float32Array(n);
export const counts = (n: Index): Counts => new Int32Array(n);

/** The lane of paths p, p + 1, …; p is a multiple of LANES. */
export const read = (from: Column, p: Index): Lane => from[p];
export const readSingle = (from: Single, p: Index): Lane => from[p];
export function writeSingle(to: Single, p: Index, x: Lane): void {
  to[p] = x;
}
export function write(to: Column, p: Index, x: Lane): void {
  to[p] = x;
}

/** The same number in all lanes; the number in lane i. */
export const splat = (x: number): Lane => x;
export const laneOf = (x: Lane, _i: Index): number => x;

/** The greater or lesser of two; the first if they are equal or either is not a number. */
export const greater = (a: Lane, b: Lane): Lane => (a < b ? b : a);
export const lesser = (a: Lane, b: Lane): Lane => (b < a ? b : a);
export const magnitude = (x: Lane): Lane => Math.abs(x);
export const root = (x: Lane): Lane => Math.sqrt(x);
export const truncated = (x: Lane): Lane => Math.trunc(x);
export const floored = (x: Lane): Lane => Math.floor(x);

/** In each lane a where the mask holds, else b. Never `?:`: on lanes it would ask one question for all. */
export const choose = (mask: Mask, a: Lane, b: Lane): Lane => (mask ? a : b);
export const both = (a: Mask, b: Mask): Mask => a && b;
export const either = (a: Mask, b: Mask): Mask => a || b;
export const not = (a: Mask): Mask => !a;
export const any = (a: Mask): boolean => a;
export const all = (a: Mask): boolean => a;

/** Adding 1.5 * 2^52 leaves no room for a fraction, so that the sum rounds to whole numbers. */
const ROUNDER = 6755399441055744;

/** The nearest whole number, the even one of two, zero without a sign; |x| < 2^51. A lane or a single number. */
export const rounded = (x: Lane): Lane => x + ROUNDER - ROUNDER;

const powers = new Float64Array(2046);
for (let k = 1022, up = 1, down = 1; k < 2046; k++, up *= 2, down /= 2) {
  powers[k] = up;
  if (k <= 2044) powers[2044 - k] = down;
}

/** 2^k for whole k from -1022 to 1023. A lane or a single number. */
export const powerOfTwo = (k: Lane): Lane => powers[k + 1022];

/** One number of a column. */
export const at = (from: Column, i: Index): number => from[i];
export const atSingle = (from: Single, i: Index): number => from[i];
export const countAt = (from: Counts, i: Index): Index => from[i];
export function put(to: Column, i: Index, x: number): void {
  to[i] = x;
}
export function putSingle(to: Single, i: Index, x: number): void {
  to[i] = x;
}
export function countPut(to: Counts, i: Index, x: Index): void {
  to[i] = x;
}

/** A number without its fraction as a whole number of 32 bits. */
export const toIndex = (x: number): Index => x | 0;
export const toWord = (x: number): Word => x >>> 0;
export const fromWord = (x: Word): number => x;
/** A word below 2^31 as an index. */
export const wordToIndex = (x: Word): Index => x | 0;

/** The upper and the lower 32 bits of the product. The upper half of the double a * b is off by far less than 1/2. */
export const multiplyLow = (a: Word, b: Word): Word => Math.imul(a, b) >>> 0;
export const multiplyHigh = (a: Word, b: Word): Word =>
  ((a * b - multiplyLow(a, b)) / 4294967296 + 0.5) >>> 0;

const double = new Float64Array(1);
const halves = new Uint32Array(double.buffer);

/** The lower and upper 32 bits of a double; every NaN has the bits 7ff80000 00000000. */
export const bitsLow = (x: number): Word => (Number.isNaN(x) ? 0 : ((double[0] = x), halves[0]));
export const bitsHigh = (x: number): Word => (Number.isNaN(x) ? 0x7ff80000 : ((double[0] = x), halves[1]));

/** The same word for all paths; the word of the first. */
export const splatWord = (x: Word): Words => x;
export const firstWord = (x: Words): Word => x;

/** Columns of n words: one word of it, those of paths p, p + 1, …, and these as numbers in a lane. */
export const wordColumn = (n: Index): WordColumn => new Uint32Array(n);
export const wordAt = (from: WordColumn, i: Index): Word => from[i];
export function putWord(to: WordColumn, i: Index, x: Word): void {
  to[i] = x;
}
export const readWords = (from: WordColumn, p: Index): Words => from[p];
export function writeWords(to: WordColumn, p: Index, x: Words): void {
  to[p] = x;
}
export const readAsLane = (from: WordColumn, p: Index): Lane => from[p];

/** Of each pair: exclusive or; sum modulo 2^32; lower and upper 32 bits of the product. */
export const exclusiveOr = (a: Words, b: Words): Words => (a ^ b) >>> 0;
export const sumOfWords = (a: Words, b: Words): Words => (a + b) >>> 0;
export const productLow = multiplyLow;
export const productHigh = multiplyHigh;

/** Each number with all but its upper 16 bits 0: these hold sign, exponent and four bits of fraction. */
export function upperPart(x: Lane): Lane {
  double[0] = x;
  halves[0] = 0;
  halves[1] = (halves[1] & 0xffff0000) >>> 0;
  return double[0];
}
/** The place of the row that those bits, less `first`, number, in a table with rows of four. */
export const rowOf = (x: Lane, first: Index): Places => ((bitsHigh(x) >>> 16) - first) * 4;
/** t[i] + t[i + 1] x + t[i + 2] x^2 + t[i + 3] x^3, each lane from a place i of its own on. */
export const cubicFrom = (t: Column, i: Places, x: Lane): Lane =>
  t[i] + x * t[i + 1] + x * x * (t[i + 2] + x * t[i + 3]);

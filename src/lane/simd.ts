/** Two paths at a time: what the engine's numbers are in WebAssembly. The same names as `number.ts`; compiled by asc only. */

export type Lane = v128;
export type Mask = v128;
export type Column = usize;
export type Single = usize;
export type Counts = usize;
export type Index = i32;
export type Word = u32;
export type Words = v128;
export type WordColumn = usize;
/** Distances in bytes, in the lower half of the vector. */
export type Places = v128;

export const LANES: Index = 2;
export const WORDS: Index = 4;

/** Columns are never given back; a lane that starts within one may be read whole. */
function zeros(bytes: usize): usize {
  const start = heap.alloc(bytes + 8);
  memory.fill(start, 0, bytes + 8);
  return start;
}

export function column(n: Index): Column { return zeros(<usize>n << 3); }
export function singleColumn(n: Index): Single { return zeros(<usize>n << 2); }
export function counts(n: Index): Counts { return zeros(<usize>n << 2); }

export function read(from: Column, p: Index): Lane { return v128.load(from + (<usize>p << 3)); }
export function readSingle(from: Single, p: Index): Lane { return f64x2.promote_low_f32x4(v128.load64_zero(from + (<usize>p << 2))); }
export function write(to: Column, p: Index, x: Lane): void { v128.store(to + (<usize>p << 3), x); }
/** Both in one go, marked as a number in a column. */
export function writeSingle(to: Single, p: Index, x: Lane): void { store<f64>(to + (<usize>p << 2), f64x2.extract_lane(f32x4.demote_f64x2_zero(x), 0), 0, 1); }

export function splat(x: number): Lane { return f64x2.splat(x); }
export function laneOf(x: Lane, i: Index): number { return i == 0 ? f64x2.extract_lane(x, 0) : f64x2.extract_lane(x, 1); }

export function greater(a: Lane, b: Lane): Lane { return f64x2.pmax(a, b); }
export function lesser(a: Lane, b: Lane): Lane { return f64x2.pmin(a, b); }
export function magnitude(x: Lane): Lane { return f64x2.abs(x); }
export function root(x: Lane): Lane { return f64x2.sqrt(x); }
export function truncated(x: Lane): Lane { return f64x2.trunc(x); }
export function floored(x: Lane): Lane { return f64x2.floor(x); }

export function choose(mask: Mask, a: Lane, b: Lane): Lane { return v128.bitselect(a, b, mask); }
export function both(a: Mask, b: Mask): Mask { return v128.and(a, b); }
export function either(a: Mask, b: Mask): Mask { return v128.or(a, b); }
export function not(a: Mask): Mask { return v128.not(a); }
export function any(a: Mask): bool { return v128.any_true(a); }
export function all(a: Mask): bool { return i64x2.all_true(a); }

const ROUNDER: f64 = 6755399441055744;

export function rounded<T>(x: T): T {
  if (isVector<T>()) return f64x2.sub(f64x2.add(x, f64x2.splat(ROUNDER)), f64x2.splat(ROUNDER));
  return <T>(<f64>x + ROUNDER - ROUNDER);
}

/** k + 1023 is the exponent's bits; after the sum they are the lowest, and go where the exponent belongs. */
const BIASED: f64 = ROUNDER + 1023;

export function powerOfTwo<T>(k: T): T {
  if (isVector<T>()) return i64x2.shl(f64x2.add(k, f64x2.splat(BIASED)), 52);
  return <T>reinterpret<f64>(reinterpret<u64>(<f64>k + BIASED) << 52);
}

// Numbers in columns are marked by an alignment of 1, those in objects and lists have that of 8: so it is known of a store
// that it changes no object (scripts/hoist/effects.mjs).
export function at(from: Column, i: Index): number { return load<f64>(from + (<usize>i << 3), 0, 1); }
export function atSingle(from: Single, i: Index): number { return <f64>load<f32>(from + (<usize>i << 2)); }
export function countAt(from: Counts, i: Index): Index { return load<i32>(from + (<usize>i << 2)); }
export function put(to: Column, i: Index, x: number): void { store<f64>(to + (<usize>i << 3), x, 0, 1); }
export function putSingle(to: Single, i: Index, x: number): void { store<f32>(to + (<usize>i << 2), <f32>x); }
export function countPut(to: Counts, i: Index, x: Index): void { store<i32>(to + (<usize>i << 2), x); }

export function toIndex(x: number): Index { return <i32>(<i64>x); }
export function toWord(x: number): Word { return <u32>(<i64>x); }
export function fromWord(x: Word): number { return <f64>x; }
export function wordToIndex(x: Word): Index { return <i32>x; }

export function multiplyLow(a: Word, b: Word): Word { return a * b; }
export function multiplyHigh(a: Word, b: Word): Word { return <u32>((<u64>a * <u64>b) >> 32); }

export function bitsLow(x: number): Word { return x == x ? <u32>reinterpret<u64>(x) : 0; }
export function bitsHigh(x: number): Word { return x == x ? <u32>(reinterpret<u64>(x) >> 32) : 0x7ff80000; }

export function splatWord(x: Word): Words { return i32x4.splat(x); }
export function firstWord(x: Words): Word { return i32x4.extract_lane(x, 0); }

export function wordColumn(n: Index): WordColumn { return zeros(<usize>n << 2); }
export function wordAt(from: WordColumn, i: Index): Word { return load<u32>(from + (<usize>i << 2)); }
export function putWord(to: WordColumn, i: Index, x: Word): void { store<u32>(to + (<usize>i << 2), x); }
export function readWords(from: WordColumn, p: Index): Words { return v128.load(from + (<usize>p << 2)); }
export function writeWords(to: WordColumn, p: Index, x: Words): void { v128.store(to + (<usize>p << 2), x); }
export function readAsLane(from: WordColumn, p: Index): Lane { return f64x2.convert_low_i32x4_u(v128.load64_zero(from + (<usize>p << 2))); }

export function exclusiveOr(a: Words, b: Words): Words { return v128.xor(a, b); }
export function sumOfWords(a: Words, b: Words): Words { return i32x4.add(a, b); }
export function productLow(a: Words, b: Words): Words { return i32x4.mul(a, b); }
export function productHigh(a: Words, b: Words): Words {
  return v128.shuffle<u32>(i64x2.extmul_low_i32x4_u(a, b), i64x2.extmul_high_i32x4_u(a, b), 1, 3, 5, 7);
}

export function upperPart(x: Lane): Lane { return v128.and(x, i64x2.splat(0xffff000000000000)); }
export function rowOf(x: Lane, first: Index): Places {
  const bits = i32x4.shr_u(v128.shuffle<u32>(x, x, 1, 3, 1, 3), 16);
  return i32x4.shl(i32x4.sub(bits, i32x4.splat(first)), 5);
}

export function cubicFrom(t: Column, i: Places, x: Lane): Lane {
  const a = t + <usize>i32x4.extract_lane(i, 0);
  const b = t + <usize>i32x4.extract_lane(i, 1);
  const a01 = v128.load(a), a23 = v128.load(a, 16), b01 = v128.load(b), b23 = v128.load(b, 16);
  const t0 = v128.shuffle<u64>(a01, b01, 0, 2), t1 = v128.shuffle<u64>(a01, b01, 1, 3);
  const t2 = v128.shuffle<u64>(a23, b23, 0, 2), t3 = v128.shuffle<u64>(a23, b23, 1, 3);
  return t0 + x * t1 + x * x * (t2 + x * t3);
}

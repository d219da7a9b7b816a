import {
  all,
  any,
  at,
  atSingle,
  bitsHigh,
  bitsLow,
  both,
  choose,
  Column,
  column,
  countAt,
  countPut,
  Counts,
  counts,
  either,
  floored,
  fromWord,
  greater,
  Index,
  LANES,
  laneOf,
  lesser,
  magnitude,
  multiplyHigh,
  multiplyLow,
  not,
  powerOfTwo,
  put,
  putSingle,
  read,
  readSingle,
  root,
  rounded,
  Single,
  singleColumn,
  splat,
  toIndex,
  toWord,
  truncated,
  write,
} from "#lane";

// Every function of the lane, for `probe.test.ts` to run under both compilers. Results stand in `out` by column.

export function columnOf(n: Index): Column {
  return column(n);
}

export function singleOf(n: Index): Single {
  return singleColumn(n);
}

export function countsOf(n: Index): Counts {
  return counts(n);
}

/** The product alone, small enough to look for f64x2.mul in what asc makes of it. */
export function product(a: Column, b: Column, out: Column, n: Index): void {
  for (let p = 0; p < n; p += LANES) write(out, p, read(a, p) * read(b, p));
}

export function operators(a: Column, b: Column, out: Column, n: Index): void {
  const one = splat(1);
  const zero = splat(0);
  for (let p = 0; p < n; p += LANES) {
    const x = read(a, p);
    const y = read(b, p);
    write(out, p, x + y);
    write(out, n + p, x - y);
    write(out, 2 * n + p, x * y);
    write(out, 3 * n + p, x / y);
    write(out, 4 * n + p, -x);
    write(out, 5 * n + p, choose(x < y, one, zero));
    write(out, 6 * n + p, choose(x > y, one, zero));
    write(out, 7 * n + p, choose(x <= y, one, zero));
    write(out, 8 * n + p, choose(x >= y, one, zero));
  }
}

export function functions(a: Column, b: Column, out: Column, n: Index): void {
  for (let p = 0; p < n; p += LANES) {
    const x = read(a, p);
    const y = read(b, p);
    write(out, p, greater(x, y));
    write(out, n + p, lesser(x, y));
    write(out, 2 * n + p, magnitude(x));
    write(out, 3 * n + p, root(x));
    write(out, 4 * n + p, truncated(x));
    write(out, 5 * n + p, floored(x));
    write(out, 6 * n + p, rounded(x));
  }
}

export function masks(a: Column, b: Column, out: Column, n: Index): void {
  const zero = splat(0);
  for (let p = 0; p < n; p += LANES) {
    const x = read(a, p);
    const y = read(b, p);
    write(out, p, choose(both(x < zero, y < zero), x, y));
    write(out, n + p, choose(either(x < zero, y < zero), x, y));
    write(out, 2 * n + p, choose(not(x < zero), x, y));
  }
}

/** In how many lanes-at-once one at least is below the bound, and all are; a and its copy have the answer by lane. */
export function questions(a: Column, bound: number, out: Column, n: Index): void {
  const limit = splat(bound);
  for (let p = 0; p < n; p += LANES) {
    const below = read(a, p) < limit;
    put(out, p, any(below) ? 1 : 0);
    put(out, n + p, all(below) ? 1 : 0);
  }
}

/** 2^k and the nearest whole number, of lanes and of single numbers. */
export function powers(k: Column, x: Column, out: Column, n: Index): void {
  for (let p = 0; p < n; p += LANES) {
    write(out, p, powerOfTwo(read(k, p)));
    write(out, n + p, rounded(read(x, p)));
  }
  for (let i = 0; i < n; i++) {
    put(out, 2 * n + i, powerOfTwo(at(k, i)));
    put(out, 3 * n + i, rounded(at(x, i)));
  }
}

/** Single precision there and back; counts; the numbers of a lane one by one. */
export function columns(a: Column, singles: Single, whole: Counts, out: Column, n: Index): void {
  for (let i = 0; i < n; i++) {
    putSingle(singles, i, at(a, i));
    countPut(whole, i, toIndex(at(a, i)));
    put(out, n + i, atSingle(singles, i));
    put(out, 2 * n + i, countAt(whole, i));
  }
  for (let p = 0; p < n; p += LANES) {
    const x = readSingle(singles, p);
    write(out, p, x);
    for (let i = 0; i < LANES; i++) put(out, 3 * n + p + i, laneOf(x, i));
  }
}

/** 32-bit arithmetic on whole numbers, and the bits of any number. */
export function words(a: Column, b: Column, x: Column, out: Column, n: Index): void {
  for (let i = 0; i < n; i++) {
    const u = toWord(at(a, i));
    const v = toWord(at(b, i));
    put(out, i, fromWord(multiplyHigh(u, v)));
    put(out, n + i, fromWord(multiplyLow(u, v)));
    put(out, 2 * n + i, fromWord(bitsHigh(at(x, i))));
    put(out, 3 * n + i, fromWord(bitsLow(at(x, i))));
  }
}

import { at, Column, column, Index, LANES, put, read, write } from "#lane";
import { incompleteBeta } from "../../src/arithmetic/beta";
import { expm1, exponential, exponentialLanes } from "../../src/arithmetic/exponential";
import { log1p, logarithm } from "../../src/arithmetic/logarithm";
import { normalCdf, normalDensity } from "../../src/arithmetic/normal";
import { normalInverse } from "../../src/arithmetic/normalInverse";

// The functions of arithmetic, for `compilers.test.ts` to run under both compilers.

export function columnOf(n: Index): Column {
  return column(n);
}

/** Functions of any number; columns of `out` one after the other. */
export function ofAny(x: Column, out: Column, n: Index): void {
  for (let p = 0; p < n; p += LANES) write(out, p, exponentialLanes(read(x, p)));
  for (let i = 0; i < n; i++) {
    put(out, n + i, exponential(at(x, i)));
    put(out, 2 * n + i, expm1(at(x, i)));
    put(out, 3 * n + i, normalCdf(at(x, i)));
    put(out, 4 * n + i, normalDensity(at(x, i)));
    put(out, 5 * n + i, logarithm(at(x, i)));
  }
}

/** Functions of a number between 0 and 1. */
export function ofShare(x: Column, out: Column, n: Index): void {
  for (let i = 0; i < n; i++) {
    put(out, i, normalInverse(at(x, i)));
    put(out, n + i, log1p(at(x, i)));
    put(out, 2 * n + i, incompleteBeta(0.5 + i, 30, at(x, i), 1 - at(x, i)));
  }
}

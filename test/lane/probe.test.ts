import { mkdirSync, readFileSync } from "node:fs";
import seedrandom from "seedrandom";
import { beforeAll, describe, expect, test } from "vitest";
import { bitsHigh, bitsLow, Column, Counts, Single } from "#lane";
import { compile } from "../../scripts/wasm.mjs";
import * as probe from "./probe";

/** The probe as asc compiles it: columns are addresses in `memory`. */
type Compiled = Record<keyof typeof probe, (...args: number[]) => number> & { memory: WebAssembly.Memory };

const N = 4096;
let simd: Compiled;
let text: string;

beforeAll(async () => {
  mkdirSync("build", { recursive: true });
  await compile("test/lane/probe.ts", "build/probe.wasm", ["--textFile", "build/probe.wat"]);
  text = readFileSync("build/probe.wat", "utf8");
  const { instance } = await WebAssembly.instantiate(readFileSync("build/probe.wasm"));
  simd = instance.exports as unknown as Compiled;
});

const random = seedrandom("lane");
const draw = <T>(make: () => T): T[] => Array.from({ length: N }, make);
const whole = (from: number, to: number) => from + Math.floor(random() * (to - from + 1));

/** Numbers of every size and sign, with those that break careless code. */
const SPECIAL = [
  0,
  -0,
  1,
  -1,
  0.5,
  -0.5,
  1.5,
  2.5,
  -2.5,
  NaN,
  Infinity,
  -Infinity,
  5e-324,
  -5e-324,
  1e308,
  -1e308,
];
const anyNumber = () =>
  random() < 0.2 ? SPECIAL[whole(0, SPECIAL.length - 1)] : (random() - 0.5) * 2 ** whole(-1060, 1020);
const moderate = () => (random() - 0.5) * 2 ** whole(-3, 50);
const word = () => whole(0, 4294967295);

/** Numbers of a column as bits; all NaN are one. */
const bits = (values: Iterable<number>) => Array.from(values, (x) => [bitsHigh(x), bitsLow(x)]);

const column = (values: number[]): Column => Float64Array.from(values);
function address(values: number[]): number {
  const start = simd.columnOf(values.length);
  new Float64Array(simd.memory.buffer, start, values.length).set(values);
  return start;
}
const results = (start: number, n: number) => new Float64Array(simd.memory.buffer, start, n);

type Kernel = "operators" | "functions" | "masks" | "powers" | "words";

/** Runs a kernel under both compilers and expects the same bits; gives back the columns of results. */
function sameBits(kernel: Kernel, inputs: number[][], width: number): number[][] {
  const out = new Float64Array(width * N);
  (probe[kernel] as (...args: unknown[]) => void)(...inputs.map(column), out, N);
  const start = simd.columnOf(width * N);
  simd[kernel](...inputs.map(address), start, N);
  const compiled = results(start, width * N);
  for (let k = 0; k < width; k++) {
    expect(bits(compiled.slice(k * N, (k + 1) * N)), `${kernel}, result ${k}`).toEqual(
      bits(out.slice(k * N, (k + 1) * N)),
    );
  }
  return Array.from({ length: width }, (_, k) => [...out.slice(k * N, (k + 1) * N)]);
}

describe("lane: the same bits with one path and with two", () => {
  const a = draw(anyNumber);
  const b = draw(anyNumber);

  test("a * b of lanes becomes one instruction for two numbers", () => {
    const product = /\n \(func \$test\/lane\/probe\/product [^]*?\n \)/.exec(text)?.[0] ?? "";
    expect(product).toContain("f64x2.mul");
    expect(product).not.toContain("call ");
  });

  test("operators and comparisons", () => {
    const [sum, , , , , less] = sameBits("operators", [a, b], 9);
    expect(bits(sum)).toEqual(bits(a.map((x, i) => x + b[i])));
    expect(less).toEqual(a.map((x, i) => (x < b[i] ? 1 : 0)));
  });

  test("greater and lesser keep the first of equals, and of what cannot be compared", () => {
    const [greater, lesser] = sameBits("functions", [a, b], 7);
    expect(bits(greater)).toEqual(bits(a.map((x, i) => (x < b[i] ? b[i] : x))));
    expect(bits(lesser)).toEqual(bits(a.map((x, i) => (b[i] < x ? b[i] : x))));
  });

  test("masks choose lane by lane", () => {
    const [two, one, neither] = sameBits("masks", [a, b], 3);
    expect(bits(two)).toEqual(bits(a.map((x, i) => (x < 0 && b[i] < 0 ? x : b[i]))));
    expect(bits(one)).toEqual(bits(a.map((x, i) => (x < 0 || b[i] < 0 ? x : b[i]))));
    expect(bits(neither)).toEqual(bits(a.map((x, i) => (x < 0 ? b[i] : x))));
  });

  test("any and all ask about the lanes at once", () => {
    const start = simd.columnOf(2 * N);
    const values = draw(moderate);
    simd.questions(address(values), 0, start, N);
    const out = results(start, 2 * N);
    for (let p = 0; p < N; p += 2) {
      const below = values.slice(p, p + 2).filter((x) => x < 0).length;
      expect([out[p], out[N + p]]).toEqual([below > 0 ? 1 : 0, below === 2 ? 1 : 0]);
    }
    const single = new Float64Array(2 * N);
    probe.questions(column(values), 0, single, N);
    expect([...single.slice(0, N)]).toEqual(values.map((x) => (x < 0 ? 1 : 0)));
    expect([...single.slice(N)]).toEqual([...single.slice(0, N)]);
  });

  test("powers of two over their whole range, and rounding to the even one", () => {
    const exponents = Array.from({ length: N }, (_, i) => (i % 2046) - 1022);
    const values = draw(() => (random() < 0.3 ? whole(-9, 9) + 0.5 : moderate()));
    const [power, near, singlePower, singleNear] = sameBits("powers", [exponents, values], 4);
    expect(power).toEqual(exponents.map((k) => 2 ** k));
    expect(singlePower).toEqual(power);
    expect(bits(singleNear)).toEqual(bits(near));
    values.forEach((x, i) => {
      expect(Math.abs(near[i] - x)).toBeLessThanOrEqual(0.5);
      if (Math.abs(near[i] - x) === 0.5) expect(near[i] % 2).toBeCloseTo(0, 15);
    });
  });

  test("32-bit products and the bits of doubles", () => {
    const [u, v] = [draw(word), draw(word)];
    [u[0], v[0], u[1], v[1]] = [4294967295, 4294967295, 4294967295, 1];
    const [high, low, upper, lower] = sameBits("words", [u, v, a], 4);
    expect(high).toEqual(u.map((x, i) => Number((BigInt(x) * BigInt(v[i])) >> 32n)));
    expect(low).toEqual(u.map((x, i) => Number((BigInt(x) * BigInt(v[i])) & 0xffffffffn)));
    const view = new DataView(new ArrayBuffer(8));
    a.forEach((x, i) => {
      view.setFloat64(0, x);
      expect([upper[i], lower[i]]).toEqual(
        Number.isNaN(x) ? [0x7ff80000, 0] : [view.getUint32(0), view.getUint32(4)],
      );
    });
  });

  test("columns of single precision and of counts", () => {
    const values = draw(() => (random() - 0.5) * 2 ** whole(-3, 31));
    const singles: Single = probe.singleOf(N);
    const counts: Counts = probe.countsOf(N);
    const out = new Float64Array(4 * N);
    probe.columns(column(values), singles, counts, out, N);
    const start = simd.columnOf(4 * N);
    simd.columns(address(values), simd.singleOf(N), simd.countsOf(N), start, N);
    expect([...results(start, 4 * N)]).toEqual([...out]);
    expect([...out.slice(0, N)]).toEqual(values.map(Math.fround));
    expect([...out.slice(2 * N, 3 * N)]).toEqual(values.map((x) => Math.trunc(x) + 0));
    expect([...out.slice(3 * N)]).toEqual([...out.slice(0, N)]);
  });

  test("new columns are zero", () => {
    expect([...results(simd.columnOf(N), N)]).toEqual([...probe.columnOf(N)]);
    expect([...probe.columnOf(N)].every((x) => x === 0)).toBe(true);
  });
});

import { mkdirSync, readFileSync } from "node:fs";
import seedrandom from "seedrandom";
import { beforeAll, describe, expect, test } from "vitest";
import { bitsHigh, bitsLow } from "#lane";
import { compile } from "../../scripts/wasm.mjs";
import * as probe from "./probe";

type Compiled = Record<keyof typeof probe, (...args: number[]) => number> & { memory: WebAssembly.Memory };

const N = 2000;
let compiled: Compiled;

beforeAll(async () => {
  mkdirSync("build", { recursive: true });
  await compile("test/arithmetic/probe.ts", "build/arithmetic.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync("build/arithmetic.wasm"));
  compiled = instance.exports as unknown as Compiled;
});

const bits = (values: Iterable<number>) => Array.from(values, (x) => [bitsHigh(x), bitsLow(x)]);

/** Runs a kernel under both compilers, expects the same bits, and gives the columns of results. */
function sameBits(kernel: "ofAny" | "ofShare", x: Float64Array, width: number): Float64Array[] {
  const out = new Float64Array(width * N);
  probe[kernel](x, out, N);
  const [from, to] = [compiled.columnOf(N), compiled.columnOf(width * N)];
  const seen = () => new Float64Array(compiled.memory.buffer, to, width * N);
  new Float64Array(compiled.memory.buffer, from, N).set(x);
  compiled[kernel](from, to, N);
  expect(bits(seen())).toEqual(bits(out));
  return Array.from({ length: width }, (_, k) => out.slice(k * N, (k + 1) * N));
}

describe("arithmetic has the same bits under both compilers", () => {
  const random = seedrandom("arithmetic");

  test("functions of any number; one number and a lane", () => {
    const special = [0, -0, 1, -1, 1e-320, 1e308, -1e308, 709, -708, Infinity, -Infinity];
    const x = Float64Array.from(
      { length: N },
      (_, i) => special[i] ?? (random() - 0.5) * 2 ** (20 * random() - 9),
    );
    const [lanes, single] = sameBits("ofAny", x, 6);
    expect(bits(single)).toEqual(bits(lanes));
  });

  test("functions of a share", () => {
    sameBits(
      "ofShare",
      Float64Array.from({ length: N }, (_, i) => (i % 2 ? random() : random() ** 40)),
      3,
    );
  });
});

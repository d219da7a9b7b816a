import { mkdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../scripts/wasm.mjs";
import { normalCdf } from "../../src/arithmetic/normal";
import { normalDraw } from "../../src/draws/normal";
import { philox } from "../../src/draws/philox";
import { uniform } from "../../src/draws/uniform";
import * as probe from "./probe";

type Compiled = Record<keyof typeof probe, (...args: number[]) => number> & { memory: WebAssembly.Memory };

const compiled = async (): Promise<Compiled> => {
  mkdirSync("build", { recursive: true });
  await compile("test/draws/probe.ts", "build/draws.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync("build/draws.wasm"));
  return instance.exports as unknown as Compiled;
};

test.each([0, 1, 2, 3])("paths drawn side by side draw what each draws alone, word %d of four", async (i) => {
  const [n, first] = [128, 16_384];
  const wasm = await compiled();
  const start = wasm.columnOf(4 * n);
  wasm.sideBySide(start, n, first, i);
  const out = probe.columnOf(4 * n);
  probe.sideBySide(out, n, first, i);
  expect(new Float64Array(wasm.memory.buffer, start, 4 * n)).toEqual(out);
  const words = new Uint32Array(4);
  const alone = Array.from({ length: n }, (_, p) => {
    philox(first + p, 3, 0xfedcba98, 7, 5, 6, words);
    const normal = normalDraw(words[i]);
    return [words[i], uniform(words[i]), normal, normalCdf(normal)];
  });
  expect([...out]).toEqual([0, 1, 2, 3].flatMap((what) => alone.map((draws) => draws[what])));
});

test("words, uniforms and normals have the same bits under both compilers", async () => {
  const n = 5000;
  const wasm = await compiled();
  const start = wasm.columnOf(12 * n);
  wasm.draws(start, n);
  const out = probe.columnOf(12 * n);
  probe.draws(out, n);
  expect(new Float64Array(wasm.memory.buffer, start, 12 * n)).toEqual(out);
  expect(out.every(Number.isFinite)).toBe(true);
});

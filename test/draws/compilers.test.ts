import { mkdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { compile } from "../../scripts/wasm.mjs";
import * as probe from "./probe";

type Compiled = Record<keyof typeof probe, (...args: number[]) => number> & { memory: WebAssembly.Memory };

test("words, uniforms and normals have the same bits under both compilers", async () => {
  const n = 5000;
  mkdirSync("build", { recursive: true });
  await compile("test/draws/probe.ts", "build/draws.wasm");
  const { instance } = await WebAssembly.instantiate(readFileSync("build/draws.wasm"));
  const compiled = instance.exports as unknown as Compiled;
  const start = compiled.columnOf(12 * n);
  compiled.draws(start, n);
  const out = probe.columnOf(12 * n);
  probe.draws(out, n);
  expect(new Float64Array(compiled.memory.buffer, start, 12 * n)).toEqual(out);
  expect(out.every(Number.isFinite)).toBe(true);
});

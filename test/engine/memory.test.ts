import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import { toy } from "../fixtures/toy";

interface Exports {
  tape(n: number): number;
  open(numbers: number, length: number): number;
  reread(engine: number, numbers: number, length: number): number;
  run(engine: number, block: number, paths: number): void;
  readonly memory: WebAssembly.Memory;
}

/** WebAssembly gives no memory back: whatever a move took would be gone, and after many moves all of it. */
test("other numbers, and other draws, take no memory", () => {
  const module = new WebAssembly.Module(readFileSync("src/generated/engine.wasm"));
  const engine = new WebAssembly.Instance(module).exports as unknown as Exports;
  const tapes = ["one", "two"].map((seed) => tapeOf({ ...toy(), sampling: "sobol", seed }).numbers);
  const [{ length }] = tapes;
  const place = engine.tape(length);
  const enter = (numbers: Float64Array) => new Float64Array(engine.memory.buffer, place, length).set(numbers);
  enter(tapes[0]);
  const world = engine.open(place, length);
  const move = (i: number) => {
    enter(tapes[i % 2]);
    expect(engine.reread(world, place, length)).toBe(0);
    engine.run(world, 0, 128);
  };
  for (let i = 0; i < 4; i++) move(i);
  const before = engine.tape(1);
  for (let i = 0; i < 20; i++) move(i);
  const taken = engine.tape(1);
  expect(taken - before).toBe(engine.tape(1) - taken);
});

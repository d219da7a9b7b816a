import binaryen from "binaryen";
import { describe, expect, test } from "vitest";
import { hoisted } from "../../scripts/hoist/hoist.mjs";

/** An object at 1000 holds the addresses of two columns; the second is the first and one, n times over. */
const program = (inLoop: string) => `(module
  (memory (export "memory") 1)
  (func $bend (i32.store (i32.const 1000) (i32.const 64)))
  (func (export "open") (i32.store (i32.const 1000) (i32.const 0)) (i32.store (i32.const 1004) (i32.const 512)))
  (func (export "run") (param $n i32) (local $p i32)
    (loop $next
      (if (i32.lt_s (local.get $p) (local.get $n)) (then
        (f64.store
          (i32.add (i32.load offset=4 (i32.const 1000)) (i32.shl (local.get $p) (i32.const 3)))
          (f64.add (f64.load (i32.add (i32.load (i32.const 1000)) (i32.shl (local.get $p) (i32.const 3)))) (f64.const 1)))
        ${inLoop}
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $next))))))`;

function built(inLoop: string): { readonly before: Uint8Array; readonly after: Uint8Array } {
  const module = binaryen.parseText(program(inLoop));
  const before = module.emitBinary();
  module.dispose();
  return { before, after: hoisted(before) };
}

/** Loads of an address in a loop of `run`. */
function loadsInLoop(wasm: Uint8Array): number {
  const module = binaryen.readBinary(wasm);
  const [, loop = ""] = module.emitText().split("(loop");
  module.dispose();
  return loop.split("i32.load").length - 1;
}

/** The second column after a run on the first. */
function ran(wasm: Uint8Array, n: number): number[] {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(wasm)));
  const { memory, open, run } = exports as {
    memory: WebAssembly.Memory;
    open(): void;
    run(n: number): void;
  };
  new Float64Array(memory.buffer, 0, 32).forEach((_, i, column) => (column[i] = 100 * i));
  open();
  run(n);
  return [...new Float64Array(memory.buffer, 512, 20)];
}

describe("addresses in loops", () => {
  test("are read once, before the loop, where nothing in it stores one", () => {
    const { before, after } = built("");
    expect(loadsInLoop(before)).toBe(2);
    expect(loadsInLoop(after)).toBe(0);
    for (const n of [0, 1, 16]) expect(ran(after, n)).toEqual(ran(before, n));
    expect(ran(after, 2).slice(0, 3)).toEqual([1, 101, 0]);
  });

  test.each([
    ["a store of a whole number", "(i32.store (i32.const 1000) (i32.const 64))"],
    ["a call of what stores one", "(call $bend)"],
  ])("stay where they are beside %s", (_, inLoop) => {
    const { before, after } = built(inLoop);
    expect(loadsInLoop(after)).toBe(2);
    expect(ran(after, 16)).toEqual(ran(before, 16));
    expect(ran(after, 2).slice(0, 2)).toEqual([1, 901]);
  });

  test("in a loop within a loop leave both", () => {
    const { after } = built("(loop (drop (i32.load (i32.const 1000))))");
    expect(loadsInLoop(after)).toBe(0);
  });

  test("a division that might stop the program is not done where the loop never came to it", () => {
    const { before, after } = built(
      "(f64.store (i32.const 2000) (f64.convert_i32_s (i32.div_s (i32.const 1) (i32.load (i32.const 3000)))))",
    );
    expect(ran(after, 0)).toEqual(ran(before, 0));
    expect(() => ran(after, 1)).toThrow(WebAssembly.RuntimeError);
  });
});

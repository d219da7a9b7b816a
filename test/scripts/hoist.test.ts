import binaryen from "binaryen";
import { describe, expect, test } from "vitest";
import { hoisted } from "../../scripts/hoist/hoist.mjs";

/** An object at 1000, whose own address is at 1008, holds the addresses of two columns; the second is the first and one, n times over. */
const program = (inLoop: string) => `(module
  (memory (export "memory") 1)
  (func $bend (i32.store (i32.const 1000) (i32.const 64)))
  (func (export "open") (i32.store (i32.const 1000) (i32.const 0)) (i32.store (i32.const 1004) (i32.const 512))
    (i32.store (i32.const 1008) (i32.const 1000)))
  (func (export "run") (param $n i32) (local $p i32) (local $a i32) (local $b i32)
    (loop $next
      (if (i32.lt_s (local.get $p) (local.get $n)) (then
        (f64.store align=1
          (i32.add (i32.load offset=4 (i32.const 1000)) (i32.shl (local.get $p) (i32.const 3)))
          (f64.add (f64.load align=1 (i32.add (i32.load (i32.const 1000)) (i32.shl (local.get $p) (i32.const 3)))) (f64.const 1)))
        ${inLoop}
        (local.set $p (i32.add (local.get $p) (i32.const 1)))
        (br $next))))))`;

interface Built {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

const built = (inLoop: string): Built => compiled(program(inLoop));

/** A loop by twos from where `set` says, with something after it. */
const lanes = (set: string, limit: number, inLoop: string, then = ""): Built =>
  compiled(`(module
  (memory (export "memory") 1)
  (func (export "open"))
  (func (export "run") (param $n i32) (local $p i32) (local $a i32) (local $b i32)
    ${set}
    (loop $next
      (if (i32.lt_s (local.get $p) (i32.const ${limit})) (then
        ${inLoop}
        (local.set $p (i32.add (local.get $p) (i32.const 2)))
        (br $next))))
    ${then}))`);

function compiled(text: string): Built {
  const module = binaryen.parseText(text);
  const before = module.emitBinary();
  module.dispose();
  return { before, after: hoisted(before) };
}

const loadsInLoop = (wasm: Uint8Array) => inLoopOf(wasm, "i32.load");
const numbersInLoop = (wasm: Uint8Array) => inLoopOf(wasm, "f64.load");

/** How often something stands in the loop of `run`. */
function inLoopOf(wasm: Uint8Array, what: string): number {
  const module = binaryen.readBinary(wasm);
  const [, loop = ""] = module.emitText().split("(loop");
  module.dispose();
  return loop.split(what).length - 1;
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

describe("what stays the same in a loop, beside addresses", () => {
  test("an address that passes through locals leaves with them", () => {
    const { before, after } = built(`(local.set $a (i32.load (i32.const 1008)))
      (f64.store align=1 (i32.const 640) (f64.convert_i32_s (i32.load offset=4 (local.tee $b (local.get $a)))))`);
    expect(loadsInLoop(before)).toBe(4);
    expect(loadsInLoop(after)).toBe(0);
    expect(ran(after, 16)).toEqual(ran(before, 16));
    expect(ran(after, 1)[16]).toBe(512);
  });

  test("a local that an earlier turn has left is not set before the loop", () => {
    const { before, after } =
      built(`(f64.store align=1 (i32.add (i32.const 640) (i32.shl (local.get $p) (i32.const 3)))
        (f64.convert_i32_s (local.get $a)))
      (if (local.get $p) (then (local.set $a (i32.load (i32.const 1004)))))`);
    expect(ran(after, 8)).toEqual(ran(before, 8));
    expect(ran(after, 4).slice(16)).toEqual([0, 0, 512, 512]);
  });

  // One more number is read in the loop: that of its first column.
  test.each([
    ["a number of an object leaves", "", 1],
    ["a number in a column does not", "align=1", 2],
  ])("%s", (_, marked, left) => {
    const { before, after } = built(
      `(f64.store align=1 (i32.const 640) (f64.add (f64.load ${marked} (i32.const 640)) (f64.const 1)))`,
    );
    expect(numbersInLoop(before)).toBe(2);
    expect(numbersInLoop(after)).toBe(left);
    expect(ran(before, 8)[16]).toBe(8);
    expect(ran(after, 8)[16]).toBe(marked ? 8 : 1);
  });
});

describe("a loop over lanes", () => {
  const column = (offset: number) => `(i32.add (i32.const ${offset}) (i32.shl (local.get $p) (i32.const 3)))`;
  const start = (at: number) => `(local.set $p (i32.const ${at}))`;

  test.each([
    ["an even number of turns is unrolled", start(4), 20, 2],
    ["an odd number of turns is not", start(5), 20, 1],
    ["nor one that starts anywhere", "(local.set $p (local.get $n))", 20, 1],
  ])("of %s", (_, set, limit, copies) => {
    const { before, after } = lanes(set, limit, `(f64.store ${column(512)} (f64.load ${column(0)}))`);
    expect(numbersInLoop(after)).toBe(copies);
    for (const n of [0, 3, 6]) expect(ran(after, n)).toEqual(ran(before, n));
  });

  test("keeps its numbers where they depend on the counter, under conditions and after it", () => {
    const { before, after } = lanes(
      start(0),
      20,
      `(local.set $a (i32.shl (local.get $p) (i32.const 3)))
       (if (i32.and (local.get $p) (i32.const 2)) (then
         (local.set $b (i32.add (local.get $a) (i32.const 512)))
         (f64.store (local.get $b) (f64.convert_i32_s (local.get $p)))))
       (f64.store offset=8 ${column(504)} (f64.add (f64.load offset=8 ${column(504)}) (f64.load (local.get $a))))`,
      "(f64.store (i32.const 512) (f64.convert_i32_s (i32.add (local.get $a) (local.get $b))))",
    );
    expect(ran(after, 0)).toEqual(ran(before, 0));
    expect(ran(after, 0).slice(0, 5)).toEqual([800, 0, 202, 0, 400]);
  });
});

describe("a loop over lanes that ends at a variable of the module", () => {
  const column = "(i32.shl (local.get $p) (i32.const 3))";
  const ended = (at: number, inLoop = "", stride = 2) =>
    compiled(`(module
      (memory (export "memory") 1)
      (global $end (mut i32) (i32.const 0))
      (func $wide (global.set $end (i32.const 16)))
      (func (export "open") (global.set $end (i32.const 8)))
      (func (export "run") (param $n i32) (local $p i32)
        (local.set $p (i32.const ${at}))
        (loop $next
          (if (i32.lt_s (local.get $p) (global.get $end)) (then
            (f64.store offset=512 align=1 ${column} (f64.add (f64.load align=1 ${column}) (f64.const 1)))
            ${inLoop}
            (local.set $p (i32.add (local.get $p) (i32.const ${stride})))
            (br $next))))))`);

  test.each([
    ["is unrolled from 0 on, as it ends at a multiple of four", 0, 2, 2],
    ["is not from elsewhere", 2, 2, 1],
    ["is not by fours, as it may end at four", 4, 4, 1],
    ["is not by threes", 0, 3, 1],
  ])("%s", (_, at, stride, copies) => {
    const { before, after } = ended(at, "", stride);
    expect(numbersInLoop(after)).toBe(copies);
    expect(inLoopOf(after, "global.get")).toBe(0);
    expect(ran(after, 0)).toEqual(ran(before, 0));
  });

  test("asks again where the loop may move its end", () => {
    const { before, after } = ended(0, "(call $wide)");
    expect(inLoopOf(after, "global.get")).toBe(1);
    expect(ran(after, 0)).toEqual(ran(before, 0));
    expect(ran(after, 0)[14]).toBe(1401);
  });
});

describe("variables of the module", () => {
  const column = "(i32.shl (local.get $p) (i32.const 3))";
  const two = (second: string) =>
    compiled(`(module
      (memory (export "memory") 1)
      (global $end (mut i32) (i32.const 0))
      (global $other (mut i32) (i32.const 0))
      (func (export "open") (global.set $end (i32.const 8)) (global.set $other (i32.const 12)))
      (func (export "run") (param $n i32) (local $p i32)
        (loop $next
          (if (i32.lt_s (local.get $p) (global.get $end)) (then
            (f64.store offset=512 align=1 ${column} (f64.convert_i32_s (global.get $other)))
            (local.set $p (i32.add (local.get $p) (i32.const 2)))
            (br $next))))
        (local.set $p (i32.const 8))
        (loop $again
          (if (i32.lt_s (local.get $p) (global.get ${second})) (then
            (f64.store offset=512 align=1 ${column} (f64.const 1))
            (local.set $p (i32.add (local.get $p) (i32.const 2)))
            (br $again))))))`);

  test("are not taken for one another", () => {
    const { before, after } = two("$end");
    expect(ran(after, 0)).toEqual(ran(before, 0));
    expect(ran(after, 0).slice(0, 3)).toEqual([12, 0, 12]);
  });

  test("may not end loops over lanes but for one", () => {
    expect(() => two("$other")).toThrow("expected loops over lanes to end at one variable");
  });
});

describe("whether a loop goes on", () => {
  const asked = (wasm: Uint8Array) => ["(if", "(br_if"].map((what) => inLoopOf(wasm, what));

  test("is asked at its end, and once before it", () => {
    const { before, after } = built("");
    expect(asked(before)).toEqual([1, 0]);
    expect(asked(after)).toEqual([0, 1]);
    for (const n of [0, 1, 16]) expect(ran(after, n)).toEqual(ran(before, n));
  });

  test.each([
    ["a jump", "(br $next)"],
    ["a choice of jumps", "(br_table $next $next (i32.const 0))"],
  ])("is asked at its start where %s is another way back to it", (_, back) => {
    const { before, after } = built(`(if (i32.eq (local.get $p) (i32.const 3)) (then
      (local.set $p (i32.const 5))
      ${back}))`);
    expect(asked(after)[0]).toBe(asked(before)[0]);
    for (const n of [0, 4, 16]) expect(ran(after, n)).toEqual(ran(before, n));
  });
});

describe("a loop of another shape goes on as it did", () => {
  const shaped = (loop: string) =>
    compiled(`(module
      (memory (export "memory") 1)
      (func (export "open"))
      (func (export "run") (param $n i32) (local $p i32) ${loop}))`);
  const one = `(f64.store offset=512 (i32.shl (local.get $p) (i32.const 3)) (f64.const 1))
    (local.set $p (i32.add (local.get $p) (i32.const 1)))`;
  const below = (limit: number) => `(i32.lt_s (local.get $p) (i32.const ${limit}))`;

  test.each([
    ["that ends half-way", `(loop $next (if ${below(9)} (then ${one} (br_if $next ${below(3)}))))`],
    [
      "that does something else at last",
      `(loop $next (if ${below(5)} (then ${one} (br $next)) (else ${one})))`,
    ],
    [
      "whose turn has a name",
      `(loop $next (if ${below(9)} (then (block $turn ${one} (br_if $turn (i32.eq (local.get $p) (i32.const 4))) (br $next)))))`,
    ],
    [
      "whose condition has a name",
      `(loop $next (if (block $asked (result i32)
          (drop (br_if $asked (i32.const 0) (i32.gt_s (local.get $p) (i32.const 4)))) (i32.const 1))
        (then ${one} (br $next))))`,
    ],
  ])("%s", (_, loop) => {
    const { before, after } = shaped(loop);
    expect(ran(after, 0)).toEqual(ran(before, 0));
    expect(ran(after, 0)[0]).toBe(1);
  });
});

describe("numbers that are written in a function", () => {
  const written = (inCalled: string, data = "") =>
    compiled(`(module
      (memory (export "memory") 1)
      ${data}
      (func $called (result v128) ${inCalled}
        (f64x2.add (f64x2.mul (v128.const f64x2 2 3) (v128.const f64x2 5 7)) (v128.const f64x2 0 0)))
      (func (export "run") (param $n i32)
        (v128.store (i32.const 512) (call $called))))`);
  /** The vector that comes of it, and the number that stood at 1024 before. */
  const called = (wasm: Uint8Array) => {
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.from(wasm)));
    const { memory, run } = exports as { memory: WebAssembly.Memory; run(n: number): void };
    run(0);
    return [512, 520, 1024].map((place) => new Float64Array(memory.buffer)[place / 8]);
  };
  const constants = (wasm: Uint8Array) => {
    const module = binaryen.readBinary(wasm);
    const text = module.emitText();
    module.dispose();
    return text.split("v128.const").length - 1;
  };

  test("are read from memory where it has no loops, but for zeros", () => {
    const { before, after } = written("", '(data (i32.const 1024) "\\00\\00\\00\\00\\00\\00\\f0\\3f")');
    expect([constants(before), constants(after)]).toEqual([3, 1]);
    for (const wasm of [before, after]) expect(called(wasm)).toEqual([10, 21, 1]);
  });

  test("stay where it has", () => {
    const { after } = written("(loop $next (br_if $next (i32.const 0)))");
    expect(constants(after)).toBe(3);
  });

  test("stay where they are once there is no more room", () => {
    const many = Array.from({ length: 70 }, (_, i) => `(drop (v128.const f64x2 ${i + 10} 1))`).join("");
    const { before, after } = written(many, '(data (i32.const 1024) "\\00\\00\\00\\00\\00\\00\\f0\\3f")');
    expect(constants(after)).toBeGreaterThan(1);
    for (const wasm of [before, after]) expect(called(wasm)).toEqual([10, 21, 1]);
  });

  test("do not lie upon what is in memory", () => {
    expect(() => written("", '(data (i32.const 100) "1")')).toThrow("got data at 100");
  });
});

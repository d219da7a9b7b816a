import { describe, expect, test } from "vitest";
import { Draws } from "../../src/draws/draws";
import { Generator } from "../../src/draws/generator";
import { DIGITS, Nets } from "../../src/draws/nets";
import { directions } from "../../src/draws/sobol";
import { Wanted } from "../../src/draws/wanted";
import { Tape } from "../../src/lane/tape";
import { SCRAMBLINGS } from "../../src/model/layout";
import { tapeOf } from "../../src/run/tape/tape";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

function netsOf(dimensions: number): Nets {
  const generator = new Generator();
  generator.open(1, 2, 3);
  const nets = new Nets(SCRAMBLINGS);
  const numbers = [dimensions, ...range(dimensions).flatMap((d) => [...directions(d).slice(0, DIGITS)])];
  expect(nets.open(numbers, 0, generator, 9)).toBe(numbers.length);
  return nets;
}

describe("nets", () => {
  const nets = netsOf(3);

  test("path p is point p div 16 of scrambling p mod 16: each scrambling's first points are one to an interval", () => {
    const n = 32;
    for (const scrambling of range(SCRAMBLINGS))
      for (const dimension of range(3)) {
        const cells = range(n).map((point) =>
          Math.floor((nets.word(SCRAMBLINGS * point + scrambling, dimension) / 2 ** 32) * n),
        );
        expect(new Set(cells).size).toBe(n);
      }
  });

  test("two dimensions of a scrambling are a net: one point in each box of any shape", () => {
    const n = 64;
    for (const scrambling of [0, 7, 15])
      for (const columns of [1, 2, 4, 8, 16, 32, 64]) {
        const rows = n / columns;
        const boxes = range(n).map((point) => {
          const [x, y] = [0, 1].map((d) => nets.word(SCRAMBLINGS * point + scrambling, d) / 2 ** 32);
          return Math.floor(x * columns) * rows + Math.floor(y * rows);
        });
        expect(new Set(boxes).size).toBe(n);
      }
  });

  test.each([0, 16_384, 2 ** 20])(
    "points one after another, from path %d on, are those found one by one",
    (first) => {
      const wanted = new Wanted(128);
      const words = new Uint32Array(128);
      wanted.ofBlock(first, 128);
      for (const dimension of range(3)) {
        nets.wordsOf(wanted, dimension, words);
        expect([...words]).toEqual(range(128).map((p) => nets.word(first + p, dimension)));
      }
    },
  );

  test("scramblings differ from each other", () => {
    expect(new Set(range(SCRAMBLINGS).map((path) => nets.word(path, 0))).size).toBe(SCRAMBLINGS);
  });
});

describe("draws from nets", () => {
  const scenario = applySet(toy(), { sampling: "sobol" });
  const PATHS = 128;

  function drawn(kept: number, quarters = scenario.quarters): Draws {
    const { structure, numbers } = tapeOf({ ...scenario, quarters });
    const count = numbers.length;
    // The draws are the last part of the tape, after their own length.
    const length = drawsLength(numbers, structure.length);
    const draws = new Draws(quarters, PATHS, kept, SCRAMBLINGS);
    draws.read(new Tape(numbers.slice(count - length - 1), length + 1));
    return draws;
  }

  /** The place whose number is how many follow it. */
  function drawsLength(numbers: Float64Array, from: number): number {
    for (let i = from; i < numbers.length; i++) if (numbers[i] === numbers.length - i - 1) return numbers[i];
    throw new Error("no part of the tape says how long it is");
  }

  const copy = (columns: readonly Float32Array[]) => columns.map((column) => [...column]);

  test("kept or drawn anew, in whatever order, they have the same bits", () => {
    const [kept, live] = [drawn(4), drawn(0)];
    const first = copy(kept.of(0));
    const third = copy(kept.of(2));
    expect(copy(live.of(2))).toEqual(third);
    expect(copy(live.of(0))).toEqual(first);
    expect(copy(kept.of(2))).toEqual(third);
  });

  test("a longer horizon starts with the shorter one", () => {
    const short = copy(drawn(0).of(1));
    const long = copy(drawn(0, 45).of(1));
    const width = (short.length - onces()) / scenario.quarters;
    const factorsOf = (columns: number[][], quarter: number) =>
      columns.slice(quarter * width, (quarter + 1) * width);
    for (const quarter of range(scenario.quarters))
      expect(factorsOf(long, quarter)).toEqual(factorsOf(short, quarter));
  });

  /** How many columns are drawn once a path. */
  function onces(): number {
    const [a, b] = [drawn(0).of(0).length, drawn(0, scenario.quarters + 1).of(0).length];
    return a - (b - a) * scenario.quarters;
  }

  test("every factor and quarter has mean 0 and variance 1, far closer than independent draws", () => {
    const draws = drawn(0);
    const blocks = 32;
    const all = range(6).map((): number[] => []);
    for (const block of range(blocks)) {
      const columns = draws.of(block);
      for (const k of range(6)) all[k].push(...columns[k]);
    }
    const n = PATHS * blocks;
    for (const list of all) {
      const mean = list.reduce((sum, z) => sum + z, 0) / n;
      const square = list.reduce((sum, z) => sum + z * z, 0) / n;
      expect(Math.abs(mean)).toBeLessThan(4 / Math.sqrt(n));
      expect(Math.abs(square - 1)).toBeLessThan(4 * Math.sqrt(2 / n));
    }
    const once = range(blocks).flatMap((block) => [...draws.of(block)[draws.of(block).length - onces()]]);
    const growth = once.reduce((sum, z) => sum + z, 0) / n;
    expect(Math.abs(growth)).toBeLessThan(0.1 / Math.sqrt(n));
  });
});

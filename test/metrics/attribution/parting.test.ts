import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parting } from "../../../src/metrics/attribution/paired";
import { shortfallParting } from "../../../src/metrics/attribution/shortfall";
import { sampleTail } from "../../../src/golden/formulas/sampleTail";

const columns = (...lists: number[][]) => lists.map((list) => Float64Array.from(list));

describe("parting", () => {
  // Worlds: none, a, b, both. Path by path a brings (1, 2), then (3, 4); b brings (0, 1), then (0, 1).
  const worlds = columns([0, 0], [1, 3], [0, 0], [2, 4]);

  test("two loops by hand", () => {
    const game = parting(2);
    game.take(worlds);
    const { worlds: means, loops, difference } = game.parted();
    expect(means).toEqual([0, 2, 0, 3]);
    // of a: (1 + 2) / 2 and (3 + 4) / 2; of b: (0 + 1) / 2 on both paths
    expect(loops.map(({ estimate }) => estimate)).toEqual([2.5, 0.5]);
    expect(loops.map(({ standardError }) => standardError)).toEqual([1, 0]);
    expect(difference).toMatchObject({ estimate: 3, standardError: 1 });
    expect(loops[0].high - loops[0].estimate).toBeCloseTo(1.959964, 6);
  });

  test("says the same however the paths are cut", () => {
    const [whole, cut] = [parting(2), parting(2)];
    whole.take(worlds);
    for (const i of [0, 1]) cut.take(worlds.map((column) => column.subarray(i, i + 1)));
    expect(cut.parted()).toEqual(whole.parted());
  });
});

describe("shortfallParting", () => {
  const loss = fc.double({ min: 0, max: 50, noNaN: true });
  const game = fc
    .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 20, max: 90 }))
    .chain(([n, paths]) => {
      const world = fc.array(loss, { minLength: paths, maxLength: paths });
      return fc.array(world, { minLength: 1 << n, maxLength: 1 << n });
    });

  test("has in every world the expected shortfall of the sample, and shares it out whole", () => {
    fc.assert(
      fc.property(game, fc.nat(100), (lists, cut) => {
        const players = Math.log2(lists.length);
        const parts = shortfallParting(players, lists[0].length);
        for (const [from, to] of [
          [0, cut],
          [cut, Infinity],
        ])
          parts.take(columns(...lists.map((list) => list.slice(from, to))));
        const { worlds, loops, difference } = parts.parted();
        worlds.forEach((value, set) => expect(value).toBeCloseTo(sampleTail(lists[set], 0.95).shortfall, 10));
        const sum = loops.reduce((total, { estimate }) => total + estimate, 0);
        expect(Math.abs(sum - difference.estimate)).toBeLessThan(1e-12);
      }),
    );
  });

  test("a loop alone has the textbook error of the difference from nothing", () => {
    const parts = shortfallParting(1, 100);
    const losses = Array.from({ length: 100 }, (_, i) => i);
    parts.take(
      columns(
        losses.map(() => 0),
        losses,
      ),
    );
    // VaR is 94: excesses 1 to 5 of 0.05
    const excess = losses.map((x) => Math.max(0, x - 94) / 0.05);
    const mean = excess.reduce((sum, x) => sum + x, 0) / 100;
    const squares = excess.reduce((sum, x) => sum + (x - mean) * (x - mean), 0);
    const { loops } = parts.parted();
    expect(loops[0].estimate).toBeCloseTo(97, 12);
    expect(loops[0].standardError).toBeCloseTo(Math.sqrt(squares / 99 / 100), 12);
  });
});

import fc from "fast-check";
import { expect, test, vi } from "vitest";
import { tapeOf } from "../../src/run/tape/tape";
import { Station } from "../../src/run/station";
import { cases, patience } from "./cases";
import { compiled, hosts, openWasm, outputsOf, sameBits } from "./engines";
import { worlds } from "./worlds";

vi.setConfig({ testTimeout: patience });

const host = hosts(openWasm);

test("what a path comes to does not depend on how many are counted, or on whether any are", () => {
  fc.assert(
    fc.property(worlds(), fc.integer({ min: 0, max: 128 }), (scenario, paths) => {
      const engine = host(tapeOf(scenario));
      const all = outputsOf(engine, 0, 128);
      const hash = engine.hash(paths);
      expect(outputsOf(engine, 0, paths)).toEqual(all);
      expect(engine.hash(paths)).toBe(hash);
    }),
    { numRuns: cases(300), seed: 12 },
  );
});

test("what a run tallies does not depend on how it is cut, nor on the order of the pieces", async () => {
  const station = Station.open(compiled);
  const cut = fc.record({
    paths: fc.integer({ min: 1, max: 6 * 128 }),
    cuts: fc.uniqueArray(fc.integer({ min: 1, max: 5 }), { maxLength: 5 }),
    backwards: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(worlds(), cut, async (scenario, { paths, cuts, backwards }) => {
      await station.load(tapeOf(scenario));
      const blocks = Math.ceil(paths / 128);
      const whole = station.tally({ from: 0, to: blocks, paths });
      const edges = [0, ...cuts.filter((edge) => edge < blocks).sort((a, b) => a - b), blocks];
      const ranges = edges.slice(1).map((to, i) => ({ from: edges[i], to, paths }));
      const parts = (backwards ? ranges.reverse() : ranges).map((range) => station.tally(range));
      const inOrder = backwards ? parts.reverse() : parts;
      expect(inOrder.flatMap(({ hashes }) => hashes)).toEqual(whole.hashes);
      expect(inOrder.reduce((sum, part) => sum + part.paths, 0)).toBe(paths);
      const counts = whole.counts.map((_, i) => inOrder.reduce((sum, part) => sum + part.counts[i], 0));
      const sums = whole.sums.map((_, i) => inOrder.reduce((sum, part) => sum + part.sums[i], 0));
      expect(sameBits(counts, whole.counts)).toBe(true);
      expect(sameBits(sums, whole.sums)).toBe(true);
    }),
    { numRuns: cases(80), seed: 13 },
  );
});

test("draws that are kept and draws that are made anew are the same", () => {
  fc.assert(
    fc.property(worlds(), fc.integer({ min: 128, max: 40_000 }), (scenario, block) => {
      const tape = tapeOf(scenario);
      const engine = host(tape);
      engine.run(3, 128);
      const kept = engine.hash(128);
      engine.run(block, 128);
      const far = engine.hash(128);
      engine.run(3, 128);
      expect(engine.hash(128)).toBe(kept);
      engine.run(block + 1, 128);
      engine.run(block, 128);
      expect(engine.hash(128)).toBe(far);
    }),
    { numRuns: cases(100), seed: 14 },
  );
});

import { describe, expect, test } from "vitest";
import { normalInverse } from "../../src/arithmetic/normalInverse";
import { Generator } from "../../src/draws/generator";
import { DIGITS, Nets } from "../../src/draws/nets";
import { directions } from "../../src/draws/sobol";
import { uniform } from "../../src/draws/uniform";
import { type Band, binnedQuantile, independentBand } from "../../src/stats/binned";
import { designEffectAt, designEffects, scrambledBand } from "../../src/stats/designEffect";

const SCRAMBLINGS = 16;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);

describe("the design effect", () => {
  test("of two scramblings, by hand", () => {
    // Below the bound lie 1 and 3 of 4: the variance of their sum is 2 x 2, that of eight independent draws 8 / 4.
    const effects = designEffects([
      [1, 3],
      [3, 1],
    ]);
    expect(effects).toEqual({ shares: [0, 0.5, 1], effects: [1, 2, 1] });
    expect([0, 0.25, 0.5, 0.9].map((p) => designEffectAt(effects, p))).toEqual([1, 1.5, 2, 1.2]);
  });

  test("of scramblings in proportion is that of rounding alone, however many numbers each holds", () => {
    const counts = range(SCRAMBLINGS).map((r) => [10 + r, 3 * (10 + r)]);
    const total = 4 * range(SCRAMBLINGS).reduce((sum, r) => sum + 10 + r, 0);
    const { shares, effects } = designEffects(counts);
    expect([shares[1], effects[1]]).toEqual([0.25, 16 / 12 / ((total * 3) / 16)]);
  });

  test("where nothing lies between bounds is that of independent draws", () => {
    const heap = designEffects(range(SCRAMBLINGS).map(() => [0, 20, 0]));
    expect(range(10).map((tenth) => designEffectAt(heap, tenth / 10))).toEqual(range(10).map(() => 1));
    expect(designEffectAt(designEffects(range(SCRAMBLINGS).map(() => [0, 0])), 0.5)).toBe(1);
  });
});

describe("the interval of a quantile over a thousand keys", () => {
  const [keys, points] = [1000, 64];
  const [fine, coarse] = [320, 40];
  const edges = range(fine + 1).map((k) => (k - fine / 2) / 32); // from -5 to 5

  const binOf = (x: number) => Math.min(fine - 1, Math.max(0, Math.floor(x * 32) + fine / 2));

  /** The sum of two normals over its deviation, in bins, and in coarser ones by scrambling. */
  function binned(normal: (path: number, dimension: number) => number) {
    const all = edges.slice(1).map(() => 0);
    const by = range(SCRAMBLINGS).map(() => range(coarse).map(() => 0));
    for (let path = 0; path < SCRAMBLINGS * points; path++) {
      const bin = binOf((normal(path, 0) + normal(path, 1)) / Math.SQRT2);
      all[bin]++;
      by[path % SCRAMBLINGS][Math.floor((bin * coarse) / fine)]++;
    }
    return { all: { edges, counts: all }, band: scrambledBand(designEffects(by), SCRAMBLINGS) };
  }

  function scrambled(key: number) {
    const generator = new Generator();
    generator.open(key, 2, 3);
    const nets = new Nets(SCRAMBLINGS);
    nets.open([2, ...range(2).flatMap((d) => [...directions(d).slice(0, DIGITS)])], 0, generator, 9);
    return binned((path, d) => normalInverse(uniform(nets.word(path, d))));
  }

  function independent(key: number) {
    const generator = new Generator();
    generator.open(key, 2, 3);
    return binned((path, d) => normalInverse(uniform(generator.once(2 * path + d, 9))));
  }

  const nets = range(keys).map(scrambled);
  const draws = range(keys).map(independent);
  const probabilities = [
    [0.05, -1.6448536269514729],
    [0.5, 0],
    [0.8, 0.8416212335729143],
  ] as const;

  const heldBy = (
    samples: typeof nets,
    p: number,
    truth: number,
    bandOf: (sample: (typeof nets)[0]) => Band,
  ) =>
    samples.filter((sample) => {
      const { low, high } = binnedQuantile(sample.all, p, bandOf(sample));
      return low <= truth && truth <= high;
    }).length / samples.length;

  // 0.95, four standard errors of a share of a thousand, and one in a hundred that interpolating effects may cost
  const far = 4 * Math.sqrt((0.95 * 0.05) / keys) + 0.01;

  test.each(probabilities)(
    "holds that of %f as often as it says, from nets and from independent draws",
    (p, truth) => {
      for (const samples of [nets, draws])
        expect(Math.abs(heldBy(samples, p, truth, ({ band }) => band) - 0.95)).toBeLessThan(far);
    },
  );

  test("is narrower than that of independent draws, which holds the truth nearly always", () => {
    const width = (of: (sample: (typeof nets)[0]) => Band) =>
      nets.reduce((sum, sample) => {
        const { low, high } = binnedQuantile(sample.all, 0.5, of(sample));
        return sum + high - low;
      }, 0);
    expect(width(({ band }) => band)).toBeLessThan(0.8 * width(() => independentBand));
    expect(heldBy(nets, 0.5, 0, () => independentBand)).toBeGreaterThan(0.98);
  });
});

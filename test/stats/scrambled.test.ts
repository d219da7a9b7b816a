import { describe, expect, test } from "vitest";
import { normalInverse } from "../../src/arithmetic/normalInverse";
import { Generator } from "../../src/draws/generator";
import { DIGITS, Nets } from "../../src/draws/nets";
import { directions } from "../../src/draws/sobol";
import { uniform } from "../../src/draws/uniform";
import { scrambledMean, scrambledRatio, scrambledShare } from "../../src/stats/scrambled";
import { wilson } from "../../src/stats/wilson";

const SCRAMBLINGS = 16;
const range = (n: number) => Array.from({ length: n }, (_, i) => i);
const sizes = (size: number) => range(SCRAMBLINGS).map(() => size);

describe("the interval of a scrambled share", () => {
  test("is Wilson's where few were seen, or few were not", () => {
    const few = range(SCRAMBLINGS).map((r) => (r < 3 ? 1 : 0));
    expect(scrambledShare(few, sizes(500))).toEqual(wilson(3, 8000));
    const none = sizes(0);
    expect(scrambledShare(none, sizes(500))).toEqual(wilson(0, 8000));
    expect(scrambledShare(sizes(500), sizes(500))).toEqual(wilson(8000, 8000));
  });

  test("keeps a width where all scramblings saw the same count", () => {
    const { low, high } = scrambledShare(sizes(50), sizes(500));
    expect(low).toBeLessThan(0.1);
    expect(high).toBeGreaterThan(0.1);
    // 2.1314 is the 0.975 quantile of Student's t of 15 degrees; 1/12 of a count squared is what rounding has.
    expect(high - low).toBeCloseTo((2 * 2.13145 * Math.sqrt(1 / 12 / 16)) / 500, 5);
  });

  test("is Wilson's for so many independent draws as would be as certain, and as far out as Student's t", () => {
    const counts = range(SCRAMBLINGS).map((r) => 100 + r);
    const { low, high } = scrambledShare(counts, sizes(1000));
    const deviation = Math.sqrt(range(16).reduce((sum, r) => sum + (r - 7.5) ** 2, 0) / 15) / 1000;
    // Both ends are the shares p at which the estimate is t standard errors of p away: Wilson's equation.
    const [share, error] = [0.1075, deviation / 4];
    const draws = (share * (1 - share)) / error ** 2;
    for (const p of [low, high]) {
      const errors = Math.abs(share - p) / Math.sqrt((p * (1 - p)) / draws);
      expect(errors).toBeCloseTo(2.13145, 4);
    }
    expect(high - share).toBeGreaterThan(share - low);
  });
});

test("a ratio whose parts are in proportion has no error; a mean is Student's", () => {
  const below = range(SCRAMBLINGS).map((r) => 10 + r);
  const exact = scrambledRatio(
    below.map((x) => 0.25 * x),
    below,
  );
  expect(exact.low).toBeCloseTo(0.25, 14);
  expect(exact.high).toBeCloseTo(0.25, 14);
  const { low, high } = scrambledMean(below, sizes(1));
  expect((low + high) / 2).toBeCloseTo(17.5, 12);
  expect((high - low) / 2).toBeCloseTo((2.13145 * Math.sqrt(22.6667)) / 4, 3);
});

/** Coverage and mean squared error over many keys of an integral over two normals; the truth is known. */
describe("over a thousand keys", () => {
  const [keys, points] = [1000, 128];
  const total = SCRAMBLINGS * points;

  function sample(key: number): number[][] {
    const generator = new Generator();
    generator.open(key, 2, 3);
    const nets = new Nets(SCRAMBLINGS);
    nets.open([2, ...range(2).flatMap((d) => [...directions(d).slice(0, DIGITS)])], 0, generator, 9);
    const normal = (path: number, d: number) => normalInverse(uniform(nets.word(path, d)));
    return range(SCRAMBLINGS).map((r) =>
      range(points).map((i) => normal(SCRAMBLINGS * i + r, 0) + normal(SCRAMBLINGS * i + r, 1)),
    );
  }

  // P(x + y > sqrt 2) = 1 - Phi(1)
  const truth = 0.15865525393145707;
  const samples = range(keys).map(sample);

  test("the share's interval covers the truth as often as it says, and is narrower than Wilson's", () => {
    let [covered, narrower] = [0, 0];
    for (const by of samples) {
      const counts = by.map((list) => list.filter((x) => x > Math.SQRT2).length);
      const { low, high } = scrambledShare(counts, sizes(points));
      const plain = wilson(Math.round(truth * total), total);
      if (low <= truth && truth <= high) covered++;
      if (high - low < plain.high - plain.low) narrower++;
    }
    // 0.95 and four standard errors of a share of a thousand
    expect(Math.abs(covered / keys - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / keys));
    expect(narrower / keys).toBeGreaterThan(0.99);
  });

  test("the mean's interval covers the truth as often as it says", () => {
    const covered = samples.filter((by) => {
      const { low, high } = scrambledMean(
        by.map((list) => list.reduce((sum, x) => sum + x * x, 0)),
        sizes(points),
      );
      return low <= 2 && 2 <= high;
    }).length;
    expect(Math.abs(covered / keys - 0.95)).toBeLessThan(4 * Math.sqrt((0.95 * 0.05) / keys));
  });
});

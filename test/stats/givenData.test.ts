import { describe, expect, test } from "vitest";
import { normalCdf, normalDensity } from "../../src/arithmetic/normal";
import { normalDraw } from "../../src/draws/normal";
import { philox } from "../../src/draws/philox";
import { uniform } from "../../src/draws/uniform";
import { givenData } from "../../src/stats/givenData";
import { integral } from "../../src/golden/formulas/quadrature";

const n = 40_000;

/** Independent standard normals, a column an input. */
function normals(columns: number): Float64Array[] {
  const words = new Uint32Array(4);
  return Array.from({ length: columns }, (_, c) =>
    Float64Array.from({ length: n }, (__, i) => {
      philox(i, c, 7, 0, 1, 2, words);
      return normalDraw(words[0]);
    }),
  );
}

// Yes where x + 2 y + z > 2, all standard normal: given x, the chance of yes is a normal probability.
const [x, y, idle, z] = normals(4);
const yes = Float64Array.from(x, (_, i) => (x[i] + 2 * y[i] + z[i] > 2 ? 1 : 0));
const given = (c: number) => (u: number) => normalCdf((c * u - 2) / Math.sqrt(6 - c * c));
const whole = normalCdf(-2 / Math.sqrt(6));
const mean = (f: (chance: number) => number, c: number) =>
  integral((u) => normalDensity(u) * f(given(c)(u)), -8, 0) +
  integral((u) => normalDensity(u) * f(given(c)(u)), 0, 8);

test.each([
  ["an input", x, 1],
  ["one that weighs twice as much", y, 2],
] as const)("%s: what the normal distribution says", (_, input, c) => {
  const { delta, first } = givenData(input, yes);
  const distance = mean((chance) => Math.abs(chance - whole), c);
  const explained = mean((chance) => (chance - whole) * (chance - whole), c) / (whole * (1 - whole));
  expect(Math.abs(delta.estimate - distance)).toBeLessThan(4 * delta.error + 0.003); // bins are wide in the tails
  expect(Math.abs(first.estimate - explained)).toBeLessThan(4 * first.error + 0.01);
  expect(delta.error).toBeGreaterThan(0);
});

test("one that has nothing to do with it: nothing within the error", () => {
  const { delta, first } = givenData(idle, yes);
  expect(delta.estimate).toBeLessThan(3 * delta.error + 0.002);
  expect(first.estimate).toBeLessThan(3 * first.error + 0.001);
});

test("knows all of a yes or no that is the input", () => {
  const { delta, first } = givenData(
    x,
    x.map((u) => (u > 0 ? 1 : 0)),
  );
  expect(delta.estimate).toBeCloseTo(0.5, 2);
  expect(first.estimate).toBeGreaterThan(0.98); // one bin holds both
});

test("where nothing ever happens nothing is explained", () => {
  const { delta, first } = givenData(x, new Float64Array(n));
  expect([delta.estimate, delta.error, first.estimate, first.error]).toEqual([0, 0, 0, 0]);
});

describe("an interval of delta, whatever its truth", () => {
  const words = new Uint32Array(4);
  /** Uniform draws of a sample, four at a time. */
  const draws = (sample: number, size: number): Float64Array =>
    Float64Array.from({ length: size }, (_, path) => {
      if (path % 4 === 0) philox(path, sample, 0, 0, 3, 4, words);
      return uniform(words[path % 4]);
    });
  /** Chances of which the mean distance from a ninth is `delta`: along a line, in two steps, all in the lowest sixteenth. */
  const shapes: Readonly<Record<string, (u: number, delta: number) => number>> = {
    line: (u, delta) => 1 / 9 + 4 * delta * (u - 0.5),
    steps: (u, delta) => 1 / 9 + (u < 0.5 ? delta : -delta),
    corner: (u, delta) => 1 / 9 + (u < 1 / 16 ? 8 * delta : (-8 / 15) * delta),
  };

  /** Of so many samples: how many intervals hold the truth, how many leave 0 out, and the mean estimate. */
  function measured(shape: string, truth: number, size: number, samples: number) {
    const found = { held: 0, clear: 0, mean: 0 };
    const input = Float64Array.from({ length: size }, (_, path) => (path + 0.5) / size);
    const order = Uint32Array.from(input, (_, path) => path);
    const chances = input.map((u) => shapes[shape](u, truth));
    for (let sample = 0; sample < samples; sample++) {
      const fates = draws(sample, size).map((u, path) => (u < chances[path] ? 1 : 0));
      const { delta } = givenData(input, fates, order);
      expect(Math.min(delta.low, delta.estimate)).toBeGreaterThanOrEqual(0);
      if (delta.low <= truth && truth <= delta.high) found.held += 1 / samples;
      if (delta.low > 0) found.clear += 1 / samples;
      found.mean += delta.estimate / samples;
    }
    return found;
  }

  test.each([
    [1024, 400, 0.01],
    [8192, 60, 0.0035],
  ])("of %i futures holds it at least 95 times in 100", (size, samples, most) => {
    for (const [shape, truth] of [
      ...[["line", 0] as const, ["line", 0.005] as const, ["line", 0.05] as const],
      ...[["steps", 0.005] as const, ["steps", 0.05] as const, ["corner", 0.005] as const],
      ["corner", 0.05] as const,
    ]) {
      const { held, clear, mean } = measured(shape, truth, size, samples);
      expect(held, `${shape} ${truth}`).toBeGreaterThanOrEqual(0.95);
      if (truth === 0) expect(clear).toBeLessThanOrEqual(0.05);
      if (truth === 0.05) expect(clear).toBeGreaterThan(0.85);
      expect(Math.abs(mean - truth), `${shape} ${truth}`).toBeLessThan(most);
    }
  });
});

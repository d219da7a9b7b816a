import { expect, test } from "vitest";
import { sequentialDraws } from "../../bench/contenders/sequentialDraws";
import { ONCE } from "../reference/draws";
import { applySet } from "../../src/scenario/set";
import { toy } from "../fixtures/toy";

const PATHS = 20_000;
/** Four standard errors of a mean of so many numbers with variance 1. */
const FAR = 4 / Math.sqrt(PATHS);

/** Means over paths of some function of a path's draws in its first quarter. */
function mean(of: (draw: (stream: string) => number) => number, set = {}): number {
  const draws = sequentialDraws(applySet(toy(), set), "a seed");
  let sum = 0;
  for (let path = 0; path < PATHS; path++) sum += of((stream) => draws(path, 0, stream));
  return sum / PATHS;
}

test("factors are standard normal, with the correlations of the scenario", () => {
  expect(Math.abs(mean((draw) => draw("factor:demand")))).toBeLessThan(FAR);
  const square = mean((draw) => draw("factor:demand") ** 2);
  expect(Math.abs(square - 1)).toBeLessThan(FAR * Math.SQRT2);
  const product = mean((draw) => draw("factor:demand") * draw("factor:ai-equity"));
  expect(Math.abs(product - 0.4)).toBeLessThan(FAR * Math.sqrt(1 + 0.4 ** 2));
});

test("with few degrees of freedom factors keep their variance and have Student's tails", () => {
  const freedom = { "shocks.freedom": 10 };
  // Student's t with 10 degrees, scaled to variance 1: kurtosis 3 + 6/(10 - 4), and E z^8 = 105 (8/10)^4 10^4 / (8 6 4 2)
  const [square, fourth] = [2, 4].map((power) => mean((draw) => draw("factor:level") ** power, freedom));
  expect(Math.abs(square - 1)).toBeLessThan(FAR * Math.sqrt(4 - 1));
  expect(Math.abs(fourth - 4)).toBeLessThan(FAR * Math.sqrt(1120 - 16));
  expect(fourth).toBeGreaterThan(3.2);
});

test("what contracts share is correlated, and stays the same for a path", () => {
  const draws = sequentialDraws(toy(), "a seed");
  let [product, same] = [0, true];
  for (let path = 0; path < PATHS; path++) {
    const [one, other] = ["lab-cloud", "lab-chips"].map((id) => draws(path, ONCE, `contract:${id}:slip`));
    product += (one * other) / PATHS;
    same &&= draws(path, ONCE, "contract:lab-cloud:slip") === one;
  }
  expect(Math.abs(product - 0.5)).toBeLessThan(FAR * Math.sqrt(1 + 0.5 ** 2));
  expect(same).toBe(true);
});

import { expect, test } from "vitest";
import { Bridge } from "../../src/draws/bridge";

const range = (n: number) => Array.from({ length: n }, (_, i) => i);

/** What each of n normals adds to each of n increments. */
function loadings(n: number): number[][] {
  const bridge = new Bridge(n);
  return range(n).map((one) => {
    for (const step of range(n)) bridge.settle(step, step === one ? 1 : 0);
    return range(n).map((quarter) => bridge.increment(quarter));
  });
}

test.each([1, 2, 5, 8, 29, 40])("over %d quarters turns independent normals into independent ones", (n) => {
  const of = loadings(n);
  for (const i of range(n))
    for (const j of range(n)) {
      const covariance = of.reduce((sum, loading) => sum + loading[i] * loading[j], 0);
      expect(covariance).toBeCloseTo(i === j ? 1 : 0, 12);
    }
});

test("settles the end first, then the middle of the widest gap, every quarter once", () => {
  const bridge = new Bridge(40);
  const order = range(40).map((step) => bridge.quarterOf(step));
  expect(order.slice(0, 8)).toEqual([40, 20, 10, 30, 5, 15, 25, 35]);
  expect([...order].sort((a, b) => a - b)).toEqual(range(40).map((quarter) => quarter + 1));
});

test("the first normal is the walk's end, over the root of its length", () => {
  const [first] = loadings(40);
  for (const increment of first) expect(increment).toBeCloseTo(1 / Math.sqrt(40), 14);
});

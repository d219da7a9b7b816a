import { expect, test } from "vitest";
import { binnedMean } from "../../src/metrics/binnedMean";
import { spreadOf } from "../../src/metrics/histogram";
import { layoutOf } from "../../src/metrics/tally";
import { bin, BINS, lowerEdge } from "../../src/model/bins";
import { toy } from "../fixtures/toy";

const edges = Float64Array.from({ length: BINS + 1 }, (_, k) => (k < BINS ? lowerEdge(k) : Infinity));

/** A run of paths with one amount each, all of it in one histogram. */
function meanOf(amounts: readonly number[]) {
  const scenario = toy();
  const layout = layoutOf(scenario);
  const counts = new Int32Array(layout.counts);
  for (const amount of amounts) counts[layout.given(1) + bin(amount)] += 1;
  const tally = { paths: amounts.length, counts, sums: new Float64Array(layout.sums) };
  const sum = amounts.reduce((total, x) => total + x, 0);
  return binnedMean({ scenario, layout, tally }, layout.given(1), sum, amounts.length, 1);
}

test("a mean of amounts that all lie in the first bin is no certainty, nor is one where all are nothing", () => {
  const { low, estimate, high } = meanOf(Array.from({ length: 400 }, (_, k) => (k % 2 === 0 ? 0.06 : 0)));
  expect(estimate).toBeCloseTo(0.03, 12);
  expect((high - low) / 2).toBeGreaterThan(1.96 * 0.0015);
  expect((high - low) / 2).toBeLessThan(1.1 * 1.96 * 0.0015);
  expect(meanOf(Array.from({ length: 400 }, () => 0))).toEqual({ estimate: 0, low: 0, high: Infinity });
});

test("amounts spread within a bin as they do evenly, the last one closed at twice its start", () => {
  const counts = new Int32Array(BINS);
  counts[BINS - 1] = 1000;
  const from = edges[BINS - 1];
  expect(spreadOf({ edges, counts }).mean).toBe(1.5 * from);
  expect(spreadOf({ edges, counts }).deviation).toBeCloseTo(
    (from / Math.sqrt(12)) * Math.sqrt(1000 / 999),
    6,
  );
});

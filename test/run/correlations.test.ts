import { expect, test } from "vitest";
import { eigen } from "../../src/draws/eigen";
import { correlationsOf } from "../../src/run/tape/correlations";
import { applySet } from "../../src/scenario/set";
import { ours } from "../fixtures/ours";
import { toy } from "../fixtures/toy";

const pair = (a: string, b: string, value: number) => ({
  between: [a, b] as [string, string],
  value: ours(value, "correlation"),
});

/** Three that each move with the next, and the first against the last. */
const torn = toy({
  correlations: [
    pair("demand", "level", 0.9),
    pair("level", "ai-equity", 0.9),
    pair("demand", "ai-equity", -0.9),
  ],
});

test("correlations that can hold together stay as they are stated", () => {
  const { matrix, distance, furthest } = correlationsOf(toy());
  expect(matrix[0][2]).toBe(0.4);
  expect([distance, furthest]).toEqual([0, null]);
});

test("others are moved to the nearest that can, and the furthest moved is told", () => {
  const { matrix, distance, furthest } = correlationsOf(torn);
  expect(Math.min(...eigen(matrix).values)).toBeGreaterThan(-1e-12);
  // By symmetry all three move alike, to the edge of what can be: a, a, -a with 1 - 3a^2 - 2a^3 = 0, so a = 1/2.
  expect(furthest?.to).toBeCloseTo(0.5 * Math.sign(furthest?.from ?? 0), 6);
  expect(furthest?.from).toBe(furthest!.to > 0 ? 0.9 : -0.9);
  expect(distance).toBeCloseTo(Math.sqrt(6) * 0.4, 6);
});

test("an edited correlation or another factor is looked at afresh; another number is not", () => {
  const before = correlationsOf(torn);
  expect(correlationsOf(applySet(torn, { "cash.start": 99 }))).toBe(before);
  expect(correlationsOf(applySet(torn, { "correlation.demand.ai-equity": 0.9 })).furthest).toBe(null);
  const weather = { id: "weather", label: "Weather", priceOfRisk: ours(0, "per root year") };
  expect(correlationsOf({ ...torn, factors: [...torn.factors, weather] }).matrix).toHaveLength(7);
});

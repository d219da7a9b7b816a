import { describe, expect, test } from "vitest";
import { Revenue } from "../../src/model/revenue";
import { only, shocks, stage, tape } from "./stage";

const QUARTERS = 12;
const [EXACT, PUBLISHED] = [0, 1];

/** Revenue of 10 a year that grows by 0.6 and in the end by 0.1, halfway after two years; nothing is random unless said. */
function growing(
  step: number,
  values: Parameters<typeof stage>[0] = {},
  draws: readonly number[] = [0, 0, 0],
) {
  const scene = stage({
    ...{ revenueLevel: 10, growth: 0.6, longGrowth: 0.1, halfLife: 2 },
    ...{ volatilityHalfLife: 1, growthVolatilityHalfLife: 1, ...values },
  });
  const { block, terms } = scene;
  const revenue = new Revenue(terms, QUARTERS);
  const made = shocks(draws);
  revenue.read(tape(step, 0));
  revenue.begin(block, made);
  /** Goes on to a quarter, and books it. */
  const pass = (quarter: number) => {
    block.quarter = quarter;
    revenue.advance(block, made);
    revenue.book(block);
  };
  return { ...scene, revenue, pass };
}

const kept = 2 ** (-1 / 8);

describe("revenue without shocks", () => {
  test.each([
    ["exactly", EXACT, {}],
    ["exactly, under a ceiling", EXACT, { ceiling: 20 }],
    ["as published", PUBLISHED, {}],
    ["as published, which knows no ceiling", PUBLISHED, { ceiling: 20 }],
  ])("is its plan %s", (_, step, values) => {
    const { block, revenue, pass } = growing(step, values);
    for (let quarter = 0; quarter < QUARTERS; quarter++) {
      pass(quarter);
      expect(only(block.rate)).toBeCloseTo(revenue.plan[quarter], 9);
      expect(only(block.miss)).toBeCloseTo(0, 12);
    }
  });

  test("grows by the mean growth rate of the quarter", () => {
    const { block, pass } = growing(EXACT);
    pass(0);
    const reach = (1 - kept) / (Math.LN2 / 2);
    const after = 10 * Math.exp(0.1 * 0.25 + 0.5 * reach);
    expect(only(block.rate)).toBeCloseTo(after, 9);
    expect(only(block.revenue)).toBeCloseTo((10 + after) / 8, 9); // the mean of its two ends, for a quarter
    expect(only(block.growth)).toBeCloseTo(0.1 + 0.5 * kept, 12);
  });

  test("as published grows by the rate at the quarter's start, and books its end", () => {
    const { block, pass } = growing(PUBLISHED);
    pass(0);
    expect(only(block.rate)).toBeCloseTo(10 * Math.exp(0.15), 9);
    expect(only(block.revenue)).toBeCloseTo(2.5 * Math.exp(0.15), 9);
  });

  test("grows less near its ceiling, and without the capacity that it needs", () => {
    const free = growing(EXACT);
    free.pass(0);
    const growth = Math.log(only(free.block.rate) / 10);
    const held = growing(EXACT, { ceiling: 40 });
    held.pass(0);
    expect(Math.log(only(held.block.rate) / 10)).toBeCloseTo(growth * 0.75, 12);
    const short = growing(EXACT, { capacityEffect: 0.5 });
    short.block.shortage.fill(0.4);
    short.pass(0);
    expect(Math.log(only(short.block.rate) / 10)).toBeCloseTo(growth * 0.8, 12);
    expect(only(short.block.miss)).toBeCloseTo(growth * 0.2, 12);
  });

  test("shrinks whatever the ceiling", () => {
    const { block, pass } = growing(EXACT, { growth: -0.4, longGrowth: -0.4, ceiling: 11 });
    pass(0);
    expect(only(block.rate)).toBeCloseTo(10 * Math.exp(-0.1), 9);
  });
});

describe("what is drawn once a path", () => {
  test("moves growth, its half-life and the ceiling", () => {
    const spreads = { growthSpread: 0.2, halfLifeSpread: Math.LN2, ceilingSpread: Math.LN2, ceiling: 40 };
    const { block, pass } = growing(EXACT, spreads, [1, 1, 1]);
    expect(only(block.growth)).toBeCloseTo(0.8, 12);
    pass(0);
    const slower = 2 ** (-1 / 16); // four years instead of two
    const reach = (1 - slower) / (Math.LN2 / 4);
    expect(Math.log(only(block.rate) / 10)).toBeCloseTo((0.025 + 0.7 * reach) * (1 - 10 / 80), 6);
    expect(only(block.growth)).toBeCloseTo(0.1 + 0.7 * slower, 6);
  });
});

test("a jump moves the level before the quarter is booked", () => {
  const { block, revenue } = growing(EXACT, { growth: 0, longGrowth: 0 });
  for (let path = 0; path < 128; path++) revenue.jump(path, Math.log(0.5));
  revenue.book(block);
  expect(only(block.rate)).toBeCloseTo(5, 12);
  expect(only(block.miss)).toBeCloseTo(Math.LN2, 12);
});

test("a level beyond all measure is held where numbers still are", () => {
  const { block, revenue } = growing(EXACT);
  for (const size of [1e6, -1e6]) {
    for (let path = 0; path < 128; path++) revenue.jump(path, size);
    revenue.book(block);
    expect(Math.log(only(block.rate) / 10)).toBeCloseTo(40 * Math.sign(size), 9);
  }
});

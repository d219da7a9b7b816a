import { describe, expect, test } from "vitest";
import { Market } from "../../src/model/market";
import { only, shocks, stage, tape } from "./stage";

/** A firm worth 15 times revenue while it grows by 0.6, and 5 times once it grows by 0.1; the window shuts half of the
 * times a year, and opens again with a chance of a quarter. */
function priced(values: Parameters<typeof stage>[0] = {}, draw = 0.99, reflex = 1) {
  const scene = stage({
    ...{
      revenueLevel: 10,
      marketValue: 150,
      matureMultiple: 5,
      growth: 0.6,
      longGrowth: 0.1,
      marketHalfLife: 2,
    },
    ...{
      marketVolatility: 0,
      valueMissEffect: 0.5,
      closing: 0.5,
      closedQuarters: 4,
      creditEffect: 1,
      windowMissEffect: 2,
    },
    ...values,
  });
  const { block, terms } = scene;
  const market = new Market(terms, 0);
  market.read(tape(reflex));
  market.begin(block);
  block.rate.fill(10);
  block.growth.fill(0.6);
  const pass = () => market.advance(block, shocks([], [draw]));
  return { ...scene, pass };
}

describe("market value", () => {
  test("of a firm that is to be worth nothing one day is today's on the first, as of one worth next to nothing", () => {
    const values = [0, 1e-9].map((matureMultiple) => {
      const { block, pass } = priced({ matureMultiple });
      block.growth.fill(0.5);
      pass();
      return only(block.value);
    });
    expect(values[0]).toBeCloseTo(150 * Math.exp(3 * (0.5 - 0.6)), 9);
    expect(values[1]).toBe(values[0]);
  });

  test("is today's on the first day", () => {
    const { block, pass } = priced();
    pass();
    expect(only(block.value)).toBeCloseTo(150, 9);
  });

  test("falls to its mature multiple as growth does", () => {
    const { block, pass } = priced();
    block.growth.fill(0.1);
    block.rate.fill(100);
    pass();
    expect(only(block.value)).toBeCloseTo(500, 9);
    block.growth.fill(0.35);
    pass();
    expect(only(block.value)).toBeCloseTo(100 * Math.sqrt(15 * 5), 9); // halfway in logs
  });

  test("falls by half of a miss in logs, if the reflex has strength", () => {
    for (const reflex of [1, 0.5, 0]) {
      const { block, pass } = priced({}, 0.99, reflex);
      block.miss.fill(0.4);
      pass();
      expect(only(block.value)).toBeCloseTo(150 * Math.exp(-0.2 * reflex), 9);
    }
  });

  test("is nothing where none is told", () => {
    const { block, pass } = priced({ marketValue: 0 });
    pass();
    expect(only(block.value)).toBe(0);
  });

  test("keeps its multiple where growth has nowhere to go", () => {
    const { block, pass } = priced({ growth: 0.1 });
    block.growth.fill(0.1);
    pass();
    expect(only(block.value)).toBeCloseTo(150, 9);
  });
});

describe("the window", () => {
  const chance = 1 - Math.exp(-0.125);

  test("shuts at its rate and stays open otherwise", () => {
    for (const [draw, open] of [
      [chance * 0.99, 0],
      [chance * 1.01, 1],
    ]) {
      const { block, pass } = priced({}, draw);
      pass();
      expect(only(block.open)).toBe(open);
    }
  });

  test("shuts more often on a miss, if the reflex has strength", () => {
    for (const reflex of [1, 0]) {
      const { block, pass } = priced({}, chance * 1.5, reflex);
      block.miss.fill(0.25); // exp(0.5) times as often
      pass();
      expect(only(block.open)).toBe(1 - reflex);
    }
  });

  test("shuts more often when credit is bad", () => {
    const { block, pass } = priced({}, chance * 1.5);
    block.credit.fill(-0.6);
    pass();
    expect(only(block.open)).toBe(0);
  });

  test("opens again by chance", () => {
    for (const [draw, open] of [
      [0.24, 1],
      [0.26, 0],
    ]) {
      const { block, pass } = priced({}, draw);
      block.open.fill(0);
      pass();
      expect(only(block.open)).toBe(open);
    }
  });
});

import { describe, expect, test } from "vitest";
import { Rounds } from "../../src/model/rounds";
import { INVESTOR, OBLIGOR, only, OUTSIDE, stage, tape, VENDOR } from "./stage";

/**
 * A firm with cash of 5, dues of 1 and a least cash of 2 that expects to burn 10, and 20 over its runway: it lacks 18.
 * Vendors give 0.4 of a round, in parts of 0.4 and 0.6; a round is at most 0.08 of a value of 150, a year at most 20.
 */
function raising(values: Parameters<typeof stage>[0] = {}, loop = 1) {
  const scene = stage({
    ...{ cashMinimum: 2, roundShare: 0.08, yearlyLimit: 20, vendorShare: 0.4, willingness: 0.3, bust: -0.5 },
    ...values,
  });
  const { block, terms, ledger } = scene;
  const rounds = new Rounds(terms, block, ledger);
  rounds.read(tape(loop, 0, 0, 0.4, 0.6));
  rounds.begin();
  block.value.fill(150);
  block.cash[OBLIGOR].fill(5);
  block.cash[VENDOR].fill(50);
  block.cash[INVESTOR].fill(50);
  block.burnAhead.fill(10);
  block.burnRunway.fill(20);
  const raise = (due = 1) => {
    rounds.feel();
    rounds.raise(new Float64Array(128).fill(due));
    return only(block.raised);
  };
  return { ...scene, rounds, raise };
}

describe("a round", () => {
  test("is sized to the runway", () => {
    expect(raising({ roundShare: 1 }).raise()).toBeCloseTo(18, 12);
  });

  test("is at least what it looks ahead for", () => {
    const scene = raising({ roundShare: 1 });
    scene.block.burnRunway.fill(4);
    expect(scene.raise()).toBeCloseTo(8, 12);
  });

  test("is at most a share of value", () => {
    expect(raising().raise()).toBeCloseTo(12, 12);
  });

  test("comes from vendors by their parts, and from outside", () => {
    const { block, rounds, raise } = raising();
    raise();
    expect(only(block.cash[VENDOR])).toBeCloseTo(50 - 12 * 0.4 * 0.4, 12);
    expect(only(block.cash[INVESTOR])).toBeCloseTo(50 - 12 * 0.4 * 0.6, 12);
    expect(only(block.cash[OUTSIDE])).toBeCloseTo(-12 * 0.6, 12);
    expect(only(block.cash[OBLIGOR])).toBeCloseTo(17, 12);
    expect(only(rounds.stakes[INVESTOR])).toBeCloseTo(12 * 0.4 * 0.6, 12);
  });

  test("is not held while cash lasts, while the window is shut, or when all is over", () => {
    const rich = raising();
    rich.block.cash[OBLIGOR].fill(13);
    expect(rich.raise()).toBe(0);
    rich.block.cash[OBLIGOR].fill(12.9);
    expect(rich.raise()).toBeGreaterThan(0);
    const shut = raising();
    shut.block.open.fill(0);
    expect(shut.raise()).toBe(0);
    const dead = raising();
    dead.block.alive.fill(0);
    expect(dead.raise()).toBe(0);
  });

  test("is not held for what rounding leaves out", () => {
    const { block, raise } = raising();
    block.burnAhead.fill(-1);
    const due = 5 - 2 + 1e-15;
    expect(5 - due - 2).toBeLessThan(0);
    expect(raise(due)).toBe(0);
    expect(raise(due + 1e-9)).toBeGreaterThan(0);
  });
});

describe("the next one", () => {
  test("is a year later", () => {
    const { block, raise } = raising();
    const raised = [0, 1, 2, 3, 4].map(() => {
      const sum = raise();
      block.cash[OBLIGOR].fill(5);
      return sum;
    });
    expect(raised.map((sum) => Math.round(sum))).toEqual([12, 0, 0, 0, 12]);
  });

  test("is sooner when money is short, within the year's limit", () => {
    const { block, raise } = raising();
    raise();
    block.cash[OBLIGOR].fill(1);
    expect(raise()).toBeCloseTo(8, 12);
    block.cash[OBLIGOR].fill(1);
    expect(raise()).toBe(0);
  });
});

describe("vendors", () => {
  test("hold back in a bust, as far as the loop is strong", () => {
    const given = [1, 0.5, 0].map((loop) => {
      const { block, raise } = raising({}, loop);
      block.mood.fill(-0.6);
      raise();
      return 50 - only(block.cash[VENDOR]);
    });
    [0.3, 0.65, 1].forEach((willing, i) => expect(given[i]).toBeCloseTo(1.92 * willing, 12));
  });

  test("give nothing in distress, unless the loop is exogenised", () => {
    for (const loop of [0, 1]) {
      const { block, raise } = raising({}, loop);
      block.distressed[VENDOR].fill(1);
      raise();
      expect(50 - only(block.cash[VENDOR])).toBeCloseTo(loop === 0 ? 1.92 : 0, 12);
    }
  });

  test("give no more than they have, and nobody steps in", () => {
    const { block, ledger, raise } = raising();
    block.cash[VENDOR].fill(0.5);
    ledger.credit[VENDOR] = 0.25;
    expect(raise()).toBeCloseTo(12 - 1.92 + 0.75, 12);
    expect(only(block.cash[VENDOR])).toBe(-0.25);
  });
});

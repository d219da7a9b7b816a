import { describe, expect, test } from "vitest";
import { Market } from "../../src/model/market";
import { Shocks } from "../../src/model/shocks";
import { Winter } from "../../src/model/winter";
import { regimeAfter, regimes } from "../../src/golden/formulas/regimes";
import { asDrawn, only, shocks, stage, tape } from "./stage";

/** A winter after the same draw on every path and in every quarter. */
function winterOf(values: { winterEntry: number; winterLength: number }) {
  const { block, terms } = stage(values);
  const winter = new Winter(terms, 0);
  winter.begin(block);
  return { block, pass: (draw: number) => winter.advance(block, shocks([], [draw])) };
}

describe("a winter", () => {
  const begins = 1 - Math.exp(-0.05);

  test("begins below its chance, lasts while the draw is not below one over its length", () => {
    const { block, pass } = winterOf({ winterEntry: 0.2, winterLength: 4 });
    const after = [begins + 1e-6, begins - 1e-6, 0.2500001, 0.2499999, 0.5].map((draw) => {
      pass(draw);
      return only(block.winter);
    });
    expect(after).toEqual([0, 1, 1, 0, 0]);
  });

  test("never comes at a rate of 0", () => {
    const { block, pass } = winterOf({ winterEntry: 0, winterLength: 4 });
    pass(0);
    expect(only(block.winter)).toBe(0);
  });

  test("turns mood by its drift, which fades as the mood does", () => {
    const { block, terms } = stage({ winterEquity: -0.4, marketHalfLife: 2, closedQuarters: 1 });
    const market = new Market(terms, 0);
    market.read(tape(1));
    market.begin(block);
    block.winter.fill(1);
    const rate = Math.LN2 / 2;
    for (const quarters of [1, 2, 3]) {
      market.advance(block, shocks([], [0.99]));
      const expected = (-0.4 / rate) * (1 - Math.exp((-rate * quarters) / 4));
      expect(only(block.mood)).toBeCloseTo(expected, 12);
    }
  });
});

test("shares and lengths of winters are those of the chain", () => {
  const quarters = 200;
  const { block, terms } = stage({ winterEntry: 0.4, winterLength: 6 });
  const stay = [Math.exp(-0.1), 1 - 1 / 6] as const;
  const made = new Shocks(quarters, 6, 7);
  made.read(tape(0, 0, 0, 0, 0, 0, ...asDrawn(7)));
  // A plain generator of its own (Lehmer's, 48271 modulo 2^31 - 1) stands for the engine's.
  let seed = 42;
  const uniforms = () => new Float32Array(128).map(() => (seed = (seed * 48271) % 2147483647) / 2147483647);
  const none = new Float32Array(128);
  const rounds = 40;
  const cold = Array.from({ length: quarters }, () => 0);
  let [spells, inWinter] = [0, 0];
  for (let round = 0; round < rounds; round++) {
    made.use(Array.from({ length: quarters }, () => [none, none, none, none, none, none, uniforms()]).flat());
    const winter = new Winter(terms, 0);
    winter.begin(block);
    let before = Float64Array.from(block.winter);
    for (let q = 0; q < quarters; q++) {
      block.quarter = q;
      winter.advance(block, made);
      block.winter.forEach((now, p) => {
        cold[q] += now;
        inWinter += now;
        spells += now > before[p] ? 1 : 0;
      });
      before = Float64Array.from(block.winter);
    }
  }
  const paths = 128 * rounds;
  for (const q of [0, 1, 4, 12]) {
    const [, expected] = regimeAfter(stay[0], stay[1], q + 1, 0);
    const error = Math.sqrt((expected * (1 - expected)) / paths);
    expect(Math.abs(cold[q] / paths - expected) / error).toBeLessThan(4);
  }
  const { stationary, durations } = regimes(stay[0], stay[1]);
  expect(Math.abs(cold[quarters - 1] / paths - stationary[1])).toBeLessThan(4 * Math.sqrt(0.25 / paths));
  // Winters that the horizon cuts short are less than one in thirty.
  expect(inWinter / spells / durations[1]).toBeGreaterThan(0.96);
  expect(inWinter / spells / durations[1]).toBeLessThan(1.02);
});

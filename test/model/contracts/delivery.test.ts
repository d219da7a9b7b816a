import { describe, expect, test } from "vitest";
import { Delivery } from "../../../src/model/contracts/delivery";
import { only, shocks, stage } from "../stage";

/** How far delivery comes along a schedule that starts at ten, with that delay in quarters and those shocks. */
function delivered(schedule: readonly number[], slip: number, draw = 0, shock = 0) {
  const { terms, block } = stage({ slipSpread: Math.LN2, deliveryEffect: 0.2 });
  const made = shocks([draw], [], shock);
  const delivery = new Delivery(terms);
  delivery.begin(made, 0, slip, 10);
  return schedule.map((scheduled, quarter) => {
    block.quarter = quarter;
    delivery.advance(delivery.free, block, made, scheduled, 0, block.strain);
    return only(delivery.free);
  });
}

describe("delivery", () => {
  test("without delay is the schedule, whatever the shocks", () => {
    expect(delivered([12, 16, 14], 0, 2, 3)).toEqual([12, 16, 14]);
  });

  test("with a delay of a quarter closes half of the gap each quarter", () => {
    expect(delivered([14, 14, 14], 1)).toEqual([12, 13, 13.5]);
  });

  test("is as late in the mean as the delay says", () => {
    const schedule = Array.from({ length: 16 }, () => 11);
    const gaps = delivered(schedule, 1).map((now) => 11 - now);
    expect(gaps.reduce((sum, gap) => sum + gap, 0)).toBeCloseTo(1, 4);
  });

  test("draws its delay once a path: twice as long for one standard deviation of log 2", () => {
    expect(delivered([14], 1, 1)[0]).toBeCloseTo(10 + 4 / 3, 6);
  });

  test("is slower or faster by shocks, never backwards or ahead of schedule", () => {
    expect(delivered([14], 1, 0, 1)[0]).toBeCloseTo(10 + 4 * 0.6, 12);
    expect(delivered([14], 1, 0, -8)[0]).toBe(10);
    expect(delivered([14], 1, 0, 8)[0]).toBe(14);
  });

  test("builds more slowly on credit while money is dear, and catches up", () => {
    const { terms, block } = stage({});
    const made = shocks([0]);
    const delivery = new Delivery(terms);
    delivery.begin(made, 0, 0, 10);
    block.strain.fill(0.5);
    delivery.advance(delivery.free, block, made, 20, 0, block.strain);
    delivery.advance(delivery.built, block, made, 20, 0.8, block.strain);
    expect([only(delivery.free), only(delivery.built)]).toEqual([20, 16]);
    block.strain.fill(0);
    delivery.advance(delivery.built, block, made, 20, 0.8, block.strain);
    expect(only(delivery.built)).toBe(20);
  });

  test("falls at once", () => {
    expect(delivered([6, 8], 1)).toEqual([6, 7]);
  });
});

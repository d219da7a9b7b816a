import { describe, expect, test } from "vitest";
import { Purchase } from "../../src/model/contracts/purchase";
import { Spot } from "../../src/model/spot";
import { capacity, OBLIGOR, only, stage, VENDOR } from "./stage";

/** A contract of 10 that falls to 6, and a market that sells 2 a quarter more, at 1.5 times the price; what a contract
 * no longer delivers is offered again at 0.8. The firm needs 20, has 8 pays bills of 4 and runs on 1. */
function short(cash: number, values: Parameters<typeof stage>[0] = {}) {
  const scene = stage({
    ...{ spotStart: 0.2, spotPremium: 1.5, renewal: 0.8, cashMinimum: 2, spotReserve: 1, ...values },
  });
  const { block, terms, ledger } = scene;
  const purchase = new Purchase(0, OBLIGOR, VENDOR, terms, ledger, 3, 0);
  purchase.read(capacity([10, 6, 6]));
  const spot = new Spot(terms, 3);
  spot.plan([purchase]);
  block.inference.fill(15);
  block.training.fill(5);
  block.capacity.fill(8);
  block.firmDues.fill(4);
  block.cash[OBLIGOR].fill(cash);
  const running = new Float64Array(128).fill(1);
  const buy = (quarter: number) => {
    block.quarter = quarter;
    spot.buy(block, running);
    return [only(block.spot), only(spot.cost)];
  };
  return { ...scene, buy };
}

describe("compute outside contracts", () => {
  test("is what the market has", () => {
    expect(short(1000).buy(0)).toEqual([2, 3]);
  });

  test("is first what contracts no longer deliver, which is cheaper", () => {
    const [bought, cost] = short(1000).buy(1);
    expect(bought).toBeCloseTo(6, 12);
    expect(cost).toBeCloseTo(4 * 0.8 + 2 * 1.5, 12);
  });

  test("is no more than is needed", () => {
    const { block, buy } = short(1000);
    block.capacity.fill(19);
    expect(buy(0)).toEqual([1, 1.5]);
    block.capacity.fill(21);
    expect(buy(0)).toEqual([0, 0]);
  });

  test("is bought out of cash beyond the least and two quarters of bills", () => {
    expect(short(12).buy(0)).toEqual([0, 0]);
    const [bought, cost] = short(13.5).buy(0);
    expect(bought).toBeCloseTo(1, 12);
    expect(cost).toBeCloseTo(1.5, 12);
  });

  test("grows with the market", () => {
    const { buy } = short(1000, { spotGrowth: 0.44 });
    expect(buy(2)[0]).toBeCloseTo(4 + 2 * Math.sqrt(1.44), 9);
  });
});

import { describe, expect, test } from "vitest";
import { Conditions } from "../../src/model/conditions";
import { Tranche } from "../../src/model/contracts/tranche";
import { Exchange } from "../../src/model/exchange";
import type { Losses } from "../../src/model/losses";
import { INVESTOR, OBLIGOR, only, shocks, stage, tape, VENDOR } from "./stage";

const [MET, NONE] = [3, Number.MAX_VALUE];
const plain = { hurdle: 0, leastPrice: 0, priceOf: VENDOR, mostLost: NONE, mostDebt: NONE, deadline: 9 };

/** An investor promises 5 once its conditions are met. It has lost 3 of the 10 that it can bear; the vendor is listed. */
function promised(values: Partial<typeof plain> = {}) {
  const { block, terms } = stage();
  const { hurdle, leastPrice, priceOf, mostLost, mostDebt, deadline } = { ...plain, ...values };
  const tranche = new Tranche(0, INVESTOR, OBLIGOR, 1, [], 0, 0);
  tranche.read(
    tape(MET, 1, 0, -1, 5, NONE, 0, deadline, 0, hurdle, leastPrice, priceOf, mostLost, mostDebt, 0),
  );
  const exchange = new Exchange(tape(1, VENDOR, 0), terms);
  const losses = { total: () => 3, buffer: () => 10 } as unknown as Losses;
  const conditions = new Conditions(block, exchange, losses);
  const made = shocks([0.5]);
  tranche.begin(block, made);
  exchange.begin(block);
  block.cash[INVESTOR].fill(100);
  /** What comes in a quarter. */
  const pay = (quarter: number, strength = 1) => {
    block.quarter = quarter;
    conditions.look([tranche], strength);
    tranche.fund(block, made, 0, strength, 0);
    return only(tranche.paid());
  };
  return { block, price: exchange.listed[0].price, pay };
}

describe("equity that waits for conditions alone", () => {
  test("comes once, in whole, as soon as they are met", () => {
    const { block, pay } = promised({ hurdle: 100 });
    block.value.fill(99);
    expect(pay(0)).toBe(0);
    block.value.fill(100);
    expect([1, 2].map((quarter) => pay(quarter))).toEqual([5, 0]);
  });

  test("comes no more after its deadline", () => {
    expect(promised({ deadline: 2 }).pay(2)).toBe(5);
    expect(promised({ deadline: 2 }).pay(3)).toBe(0);
  });

  test("waits for a share price over today's", () => {
    const { price, pay } = promised({ leastPrice: 1.2 });
    expect(pay(0)).toBe(0);
    price.fill(Math.log(1.2) + 1e-12);
    expect(pay(1)).toBe(5);
    expect(promised({ leastPrice: 1.2, priceOf: INVESTOR }).pay(0)).toBe(0); // not listed: its price stands still
    expect(promised({ leastPrice: 1, priceOf: INVESTOR }).pay(0)).toBe(5);
  });

  test("waits for an investor that is well, by its losses and by its debt", () => {
    expect(promised({ mostLost: 0.3 }).pay(0)).toBe(5);
    expect(promised({ mostLost: 0.29 }).pay(0)).toBe(0);
    const { block, pay } = promised({ mostDebt: 0.25 });
    block.debtShare[INVESTOR].fill(0.26);
    expect(pay(0)).toBe(0);
    block.debtShare[INVESTOR].fill(0.25);
    expect(pay(1)).toBe(5);
  });

  test("comes all the same with the loop exogenised, but for the value of the firm", () => {
    expect(promised({ mostLost: 0.1 }).pay(0, 0)).toBe(5);
    expect(promised({ mostLost: 0.1 }).pay(0, 0.4)).toBeCloseTo(3, 12);
    expect(promised({ hurdle: 100 }).pay(0, 0)).toBe(0);
  });
});

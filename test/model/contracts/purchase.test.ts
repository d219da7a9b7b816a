import { describe, expect, test } from "vitest";
import { Purchase } from "../../../src/model/contracts/purchase";
import { Shortage } from "../../../src/model/shortage";
import { capacity, central, OBLIGOR, only, shocks, stage, VENDOR } from "../stage";

const SCHEDULE = [10, 10, 10, 10, 10];

/** Two purchases with a conditional part of four each, and what gives notice on them. */
function ordered(values: Parameters<typeof stage>[0] = {}) {
  const scene = stage({ cutSpeed: 0.5, cutFee: 0.25, cutLookAhead: 1, ...values });
  const made = shocks([...central, ...central]);
  const purchases = [0, 3].map((draws, i) => {
    const purchase = new Purchase(i, OBLIGOR, VENDOR, scene.terms, scene.ledger, SCHEDULE.length, draws);
    purchase.read(capacity(SCHEDULE, { firm: 0.6, conditional: 0.4 }));
    purchase.begin(scene.block, made);
    return purchase;
  });
  const shortage = new Shortage(scene.terms, scene.block, 0);
  shortage.begin();
  /** A quarter: delivery and bills, then its end, with notices on a gap of so much. */
  const pass = (quarter: number, gap: number) => {
    scene.block.quarter = quarter;
    for (const purchase of purchases) {
      purchase.deliver(scene.block, made);
      purchase.fallDue(scene.block);
    }
    for (const purchase of purchases) purchase.close(scene.block);
    scene.block.burnCuts.fill(gap);
    shortage.giveNotice(purchases);
  };
  return { ...scene, purchases, pass };
}

const softBills = (purchases: readonly Purchase[]) => purchases.map(({ softBill }) => only(softBill));

describe("notice", () => {
  test("falls on the first in order as far as speed allows, the rest on the next, and costs a fee at once", () => {
    const { purchases, pass } = ordered();
    pass(0, 3);
    expect(purchases.map(({ lateNotice }) => only(lateNotice))).toEqual([0.5, 0.25]);
    // A quarter of a year's bill of two, and of one, a quarter.
    expect(purchases.map(({ arrears }) => only(arrears.fee))).toEqual([2, 1]);
  });

  test("is billed in full for two quarters more, then the capacity is gone for good", () => {
    const { purchases, pass } = ordered();
    const seen = [0, 1, 2, 3, 4].map((quarter) => {
      pass(quarter, quarter === 0 ? 3 : 0);
      return softBills(purchases);
    });
    expect(seen).toEqual([
      [4, 4],
      [4, 4],
      [4, 4],
      [2, 3],
      [2, 3],
    ]);
  });

  test("that runs already counts against the same gap", () => {
    const { purchases, pass } = ordered();
    pass(0, 3);
    pass(1, 3);
    expect(purchases.map(({ notice }) => only(notice))).toEqual([0.5, 0.25]);
    expect(purchases.map(({ lateNotice }) => only(lateNotice))).toEqual([0, 0]);
  });

  test("marks the path, and is not given where cash lasts", () => {
    const { block, pass } = ordered();
    block.cash[OBLIGOR].fill(5);
    pass(0, 5);
    expect(only(block.bent)).toBe(0);
    pass(1, 6);
    expect(only(block.bent)).toBe(1);
  });

  test("is spread over the quarters that it looks ahead", () => {
    const { purchases, pass } = ordered({ cutLookAhead: 3 });
    pass(0, 3);
    expect(purchases.map(({ lateNotice }) => only(lateNotice))).toEqual([0.25, 0]);
  });
});

test("its use makes no difference to the bill", () => {
  const { block, purchases, pass } = ordered();
  block.use.fill(0.1);
  pass(0, 0);
  expect(only(purchases[0].firmBill)).toBe(6);
});

import { describe, expect, test } from "vitest";
import { Guarantee } from "../../../src/model/contracts/guarantee";
import { Purchase } from "../../../src/model/contracts/purchase";
import { capacity, central, INVESTOR, OBLIGOR, only, OUTSIDE, shocks, stage, tape, VENDOR } from "../stage";

const SCHEDULE = [10, 20, 40, 40, 20];

/** The investor stands for the firm's bills to the vendor: up to 16 once all stands, a tenth of what was granted a year
 * less each year. */
function stood({ cap = 16, atOnce = 0, term = 10 } = {}) {
  const scene = stage({ assetsKept: 1, receiptsKept: 1 });
  const { block, ledger, terms } = scene;
  const contract = new Purchase(0, OBLIGOR, VENDOR, terms, ledger, SCHEDULE.length, 0);
  contract.read(capacity(SCHEDULE));
  const made = shocks(central);
  contract.begin(block, made);
  const guarantee = new Guarantee(1, INVESTOR, VENDOR, contract, ledger);
  guarantee.read(tape(cap, atOnce, term));
  guarantee.begin(block, made);
  /** A quarter in which the firm has so much cash, and the guarantor so much. */
  const pass = (quarter: number, cash = 100, guarantors = 50) => {
    block.quarter = quarter;
    block.cash[OBLIGOR].fill(cash);
    block.cash[INVESTOR].fill(guarantors);
    contract.deliver(block, made);
    contract.fallDue(block);
    guarantee.fallDue(block);
    contract.present(block);
    ledger.settle();
    contract.close(block);
    guarantee.close(block);
    return only(guarantee.promised.limit);
  };
  return { ...scene, contract, guarantee, pass };
}

describe("the cap", () => {
  test("grows with what is delivered and shrinks with time, each part from when it was granted", () => {
    const { pass } = stood();
    // 4 and 8 and 16 of 16 are granted; a fortieth of what was granted before is gone each quarter.
    const left = [4, 8 - 0.1, 16 - 0.1 - 0.2, 16 - 0.3 - 0.4, 16 - 0.7 - 0.4];
    left.forEach((limit, quarter) => expect(pass(quarter)).toBeCloseTo(limit, 12));
  });

  test("or a part of it stands at once", () => {
    const { pass } = stood({ atOnce: 0.5 });
    expect(pass(0)).toBe(8);
    expect(pass(1)).toBeCloseTo(7.8, 12);
  });
});

describe("a bill that the firm leaves unpaid", () => {
  test("is paid by the guarantor, and the cap is less by it", () => {
    const { block, guarantee, pass } = stood();
    expect(pass(0, 7)).toBeCloseTo(1, 12);
    expect(only(guarantee.paid())).toBeCloseTo(3, 12);
    expect(block.cash.map(only)).toEqual([0, 0, 10, 47]);
    expect(block.distressed.map(only)).toEqual([0, 1, 0, 0]);
  });

  test("beyond the cap is not", () => {
    const { block, guarantee, pass } = stood();
    expect(pass(0, 2)).toBe(0);
    expect(only(guarantee.paid())).toBe(4);
    expect(block.cash.map(only)).toEqual([0, 0, 6, 46]);
  });

  test("is paid only as far as the guarantor can, who is then in default too", () => {
    const { block, guarantee, pass } = stood();
    pass(0, 7, 1);
    expect(only(guarantee.paid())).toBeCloseTo(1, 12);
    expect(block.distressed.map(only)).toEqual([0, 1, 0, 1]);
  });

  test("is part of the same clearing: who is made whole pays its own debts", () => {
    const { block, ledger, pass } = stood();
    const onward = ledger.open(VENDOR, OUTSIDE);
    onward.due.fill(9);
    pass(0, 7);
    expect(only(onward.paid)).toBe(9);
    expect(block.distressed.map(only)).toEqual([0, 1, 0, 0]);
  });
});

test("nothing is called on while bills are paid", () => {
  const { guarantee, pass } = stood();
  pass(0);
  expect(only(guarantee.paid())).toBe(0);
});

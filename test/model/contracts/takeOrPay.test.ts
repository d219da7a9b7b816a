import { describe, expect, test } from "vitest";
import { TakeOrPay, takeOrPayBill } from "../../../src/model/contracts/takeOrPay";
import { capacity, central, OBLIGOR, only, shocks, stage, VENDOR } from "../stage";

const SCHEDULE = [10, 14, 14, 14];

/** Rented capacity, begun, in its first quarter. */
function rented(
  terms: Parameters<typeof capacity>[1],
  draws: readonly number[] = central,
  scale = 1,
  firmness = 0,
) {
  const scene = stage({ commitmentScale: scale, firmness });
  const contract = new TakeOrPay(0, OBLIGOR, VENDOR, scene.terms, scene.ledger, SCHEDULE.length, 0);
  const made = shocks(draws);
  contract.read(capacity(SCHEDULE, terms));
  contract.begin(scene.block, made);
  const deliver = (quarter: number) => {
    scene.block.quarter = quarter;
    contract.deliver(scene.block, made);
  };
  deliver(0);
  return { ...scene, contract, deliver };
}

test("used capacity is paid for at its price, unused capacity up to the least payment", () => {
  expect(takeOrPayBill(0.9, 100, 20)).toBe(90);
  expect(takeOrPayBill(0.9, 100, 95)).toBe(95);
});

describe("a rented capacity of ten a quarter", () => {
  test.each([
    [0.5, 5.4, 3.6],
    [0.95, 5.7, 3.8],
    [1, 6, 4],
  ])("of which %d is used costs %d firm and %d conditional", (use, firm, soft) => {
    const { contract, block } = rented({ firm: 0.6, conditional: 0.4 });
    block.use.fill(use);
    contract.fallDue(block);
    expect(only(contract.firmBill)).toBeCloseTo(firm, 12);
    expect(only(contract.softBill)).toBeCloseTo(soft, 12);
    expect(only(block.softBills)).toBeCloseTo(soft, 12);
    expect(only(block.capacity)).toBe(10);
    contract.present(block);
    expect(only(contract.due.due)).toBeCloseTo(firm + soft, 12);
  });

  test("with a quarter of the firm bill payable a quarter later", () => {
    const { contract, block } = rented({ firm: 0.6, conditional: 0.4, lag: 0.25 });
    block.use.fill(1);
    contract.fallDue(block);
    contract.present(block);
    // Of this quarter 4.5 and 4, of the last one 1.5.
    expect(only(contract.due.due)).toBeCloseTo(10, 12);
    expect(only(block.firmDues)).toBeCloseTo(6, 12);
    contract.close(block);
    expect(only(contract.arrears.carried)).toBeCloseTo(1.5, 12);
  });

  test("with a third deferred and half of the conditional part dropped", () => {
    const { contract, block } = rented({ firm: 0.6, conditional: 0.4 });
    block.use.fill(1);
    contract.fallDue(block);
    block.deferring.fill(1 / 3);
    block.dropping.fill(0.5);
    contract.present(block);
    expect(only(contract.due.due)).toBeCloseTo(4 + 2, 12);
    contract.close(block);
    expect(only(contract.arrears.deferred)).toBeCloseTo(2, 12);
    block.dropping.forEach((_, path) => contract.moveOn(block, path));
    expect(only(contract.cut)).toBe(0.5); // what was dropped once does not come back
  });
});

describe("what is to be added to it, four a quarter", () => {
  /** Bills of the second quarter. */
  function bills(...given: Parameters<typeof rented>) {
    const { contract, deliver } = rented(...given);
    deliver(1);
    return [only(contract.firmBill), only(contract.softBill)];
  }

  test("is added in full where nothing is uncertain", () => {
    expect(bills({ firm: 0.5, conditional: 0.5 })).toEqual([7, 7]);
  });

  test("is drawn from a triangle and scaled, what runs today is not", () => {
    // A triangle from 0.5 over 1 to 1.5 has an eighth of its mass below 0.75, and half below 1.
    expect(bills({ low: 0.5, high: 1.5 }, [0.125, 0.5, 0])[0]).toBeCloseTo(10 + 4 * 0.75, 12);
    expect(bills({ low: 0.5, high: 1.5 }, [0.875, 0.5, 0], 2)[0]).toBeCloseTo(10 + 4 * 1.25 * 2, 12);
  });

  test("comes without its conditional part where the condition fails", () => {
    expect(bills({ firm: 0.5, conditional: 0.5, holds: 0.7 }, [0.5, 0.8, 0])).toEqual([7, 5]);
    expect(bills({ firm: 0.5, conditional: 0.5, holds: 0.7 }, [0.5, 0.6, 0])).toEqual([7, 7]);
  });

  test("comes late", () => {
    expect(bills({ slip: 0.25 }, [0.5, 0.5, 0])).toEqual([12, 0]); // a delay of a quarter: half of the gap a quarter
  });

  test("binds as the dial says", () => {
    const terms = { firm: 0.5, conditional: 0.25, option: 0.25 };
    expect(bills(terms, central, 1, 1)).toEqual([14, 0]);
    expect(bills(terms, central, 1, 0.5)).toEqual([10.5, 1.75]);
    expect(bills(terms, central, 1, -1)).toEqual([7, 0]);
    expect(bills(terms, central, 1, -0.5)).toEqual([7, 1.75]);
  });

  test("grows by the options that were ordered", () => {
    const { contract, block, deliver } = rented({ firm: 0.5, option: 0.5 });
    block.exercised.fill(0.5);
    deliver(1);
    expect(only(contract.firmBill)).toBe(10.5);
  });

  test("is planned and announced at its centre", () => {
    const { contract } = rented({ firm: 0.5, conditional: 0.3, option: 0.2, holds: 0.5, mode: 2, high: 2 });
    expect(contract.announced(1)).toBe(10 + 8);
    expect(contract.planned(1)).toBeCloseTo(10 * 0.8 + 8 * (0.5 + 0.15), 12);
    expect(contract.optional(1)).toBeCloseTo(18 * 0.2, 12);
  });
});

test("what is not paid directly is in another contract's bill", () => {
  const { contract } = rented({ direct: 0.4 });
  expect(only(contract.firmBill)).toBe(4);
});

test("a dead customer is billed nothing", () => {
  const { contract, block, deliver } = rented({});
  block.alive.fill(0);
  deliver(1);
  contract.fallDue(block);
  contract.present(block);
  expect(only(contract.due.due)).toBe(0);
});

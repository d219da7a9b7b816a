import { describe, expect, test } from "vitest";
import { OnwardOrder } from "../../../src/model/contracts/onwardOrder";
import { Purchase } from "../../../src/model/contracts/purchase";
import { capacity, central, INVESTOR, OBLIGOR, only, OUTSIDE, shocks, stage, tape, VENDOR } from "../stage";

const plain = { share: 0.5, lead: 1, firm: 0.5, debt: 0.4, rate: 0.08, tenor: 5 };

/** The vendor orders half of what it will be owed a quarter on, borrows 0.4 of that from the investor at 2 % a quarter and
 * repays a twentieth of what is left each quarter. */
function ordered(schedule: readonly number[], values: Partial<typeof plain> = {}) {
  const scene = stage();
  const { block } = scene;
  const made = shocks(central);
  const contract = new Purchase(0, OBLIGOR, VENDOR, scene.terms, scene.ledger, schedule.length, 0);
  contract.read(capacity(schedule));
  contract.begin(block, made);
  const order = new OnwardOrder(1, VENDOR, OUTSIDE, INVESTOR, contract, scene.ledger);
  const { share, lead, firm, debt, rate, tenor } = { ...plain, ...values };
  contract.exposure.unserve();
  order.read(tape(share, lead, firm, debt, rate, tenor));
  order.begin(block, made);
  const pass = (quarter: number) => {
    block.quarter = quarter;
    contract.deliver(block, made);
    order.fallDue(block);
    const due = { order: only(order.due.due), service: only(order.service.due) };
    order.close(block);
    return due;
  };
  return { ...scene, contract, order, pass };
}

describe("an order ahead", () => {
  test("is a share of the bill that is to come", () => {
    const { pass } = ordered([10, 20, 20, 16]);
    expect([0, 1, 2].map((quarter) => pass(quarter).order)).toEqual([10, 10, 8]);
  });

  test("falls no faster than its binding part lets it", () => {
    const { pass } = ordered([10, 20, 20, 0, 0]);
    expect([0, 1, 2, 3].map((quarter) => pass(quarter).order)).toEqual([10, 10, 5, 2.5]);
  });

  test("comes before the first bill", () => {
    const { pass } = ordered([0, 20, 20]);
    expect(pass(0).order).toBe(10);
  });

  test("beyond the horizon expects what the last quarter was", () => {
    const { pass } = ordered([10, 20], { lead: 4 });
    expect(pass(0).order).toBe(10);
  });

  test("ends with its customer", () => {
    const { block, pass } = ordered([10, 10, 10]);
    pass(0);
    block.alive.fill(0);
    expect(pass(1)).toEqual({ order: 0, service: 0 });
  });
});

describe("its credit", () => {
  test("is drawn with each order, served and repaid", () => {
    const { block, pass } = ordered([10, 20, 20, 20]);
    expect(pass(0).service).toBe(0);
    expect(only(block.cash[VENDOR])).toBe(4);
    expect(only(block.cash[INVESTOR])).toBe(-4);
    // 2 % interest and a twentieth of 4; then of 4 x 0.95 + 4.
    expect(pass(1).service).toBeCloseTo(0.28, 12);
    expect(pass(2).service).toBeCloseTo(7.8 * 0.07, 12);
  });

  test("within a quarter is repaid a quarter later", () => {
    const { pass } = ordered([10, 10, 10], { tenor: 0, rate: 0 });
    pass(0);
    expect(pass(1).service).toBe(2);
    expect(pass(2).service).toBe(2);
  });
});

test("what it strands is what was ordered ahead in cash, and what is not repaid", () => {
  const { order, pass } = ordered([10, 20, 20]);
  pass(0);
  expect(order.stranded(3)).toBeCloseTo(10 * 0.6 + 4, 12);
});

test("it takes its share of the vendor's margin, and of the backlog only what is owed at once", () => {
  const ahead = ordered([10, 10]).contract.exposure;
  expect([ahead.margin, ahead.committed]).toEqual([0.5, 0]);
  const running = ordered([10, 10], { lead: 0 }).contract.exposure;
  expect([running.margin, running.committed]).toEqual([0.5, 0.25]);
});

import { describe, expect, test } from "vitest";
import { Loan } from "../../../src/model/contracts/loan";
import { INVESTOR, OBLIGOR, only, OUTSIDE, shocks, stage, tape, VENDOR } from "../stage";

const plain = { principal: 40, rate: 0.08, repaid: 0, paidOut: -1, maturity: 3, rollover: 0 };

/** The investor lends the vendor 40 at 2 % a quarter; a renewal costs half a point a quarter per unit of worse credit. */
function lent(values: Partial<typeof plain> = {}, from = INVESTOR, to = VENDOR) {
  const scene = stage({ creditShut: -1, creditSpread: 0.02 });
  const loan = new Loan(0, from, to, scene.terms, scene.ledger);
  const { principal, rate, repaid, paidOut, maturity, rollover } = { ...plain, ...values };
  loan.read(tape(principal, rate, repaid, paidOut, maturity, rollover, 0));
  loan.begin(scene.block, shocks());
  scene.block.cash[INVESTOR].fill(100);
  /** A quarter in that state of credit; what falls due in it. */
  const pass = (quarter: number, credit = 0) => {
    scene.block.quarter = quarter;
    scene.block.credit.fill(credit);
    loan.fallDue(scene.block);
    const due = only(loan.service.due);
    loan.close(scene.block);
    return due;
  };
  return { ...scene, loan, pass };
}

const near = (amounts: readonly number[]) => amounts.map((amount) => expect.closeTo(amount, 12));

describe("a loan", () => {
  test("bears interest, and is due at its maturity", () => {
    const { pass } = lent();
    expect([0, 1, 2, 3, 4].map((quarter) => pass(quarter))).toEqual(near([0.8, 0.8, 0.8, 40.8, 0]));
  });

  test("is repaid in equal parts of what was lent", () => {
    const { pass } = lent({ repaid: 0.4 });
    expect([0, 1, 2, 3, 4].map((quarter) => pass(quarter))).toEqual(near([4.8, 4.72, 4.64, 28 * 1.02, 0]));
  });

  test("repaid in parts before its maturity is over", () => {
    const { pass } = lent({ repaid: 2, maturity: 9 });
    expect([0, 1, 2].map((quarter) => pass(quarter))).toEqual(near([20.8, 20.4, 0]));
  });

  test("is paid out in its quarter, as far as the lender has money", () => {
    const { block, pass } = lent({ paidOut: 1, maturity: 2 });
    block.cash[INVESTOR].fill(30);
    expect(pass(0)).toBe(0);
    expect(pass(1)).toBe(0);
    expect(block.cash.map(only)).toEqual([0, 0, 30, 0]);
    expect(pass(2)).toBeCloseTo(30.6, 12);
  });

  test("repays parts of what was paid out", () => {
    const { block, pass } = lent({ paidOut: 0, repaid: 0.4, maturity: 9 });
    block.cash[INVESTOR].fill(30);
    expect([0, 1, 2].map((quarter) => pass(quarter))).toEqual(near([0, 3 + 0.6, 3 + 0.54]));
  });

  test("of the outside is always paid out", () => {
    const { block, pass } = lent({ paidOut: 0 }, OUTSIDE);
    pass(0);
    expect(only(block.cash[VENDOR])).toBe(40);
  });

  test("ends with the story", () => {
    const { block, pass } = lent();
    block.alive.fill(0);
    expect(pass(3)).toBe(0);
  });
});

describe("at maturity", () => {
  test("it is lent again while credit is open, at what credit costs then, and falls due again", () => {
    const { pass } = lent({ rollover: 1 });
    expect([0, 3, 4, 7, 8].map((quarter) => pass(quarter, quarter === 3 ? -0.5 : 1))).toEqual(
      near([0.8, 0.8, 40 * (0.02 + 0.0025), 40 * 0.0225, 40 * 0.02]),
    );
  });

  test("all is due where credit is shut, or the borrower in distress, or nothing was agreed", () => {
    expect(lent({ rollover: 1 }).pass(3, -1.1)).toBeCloseTo(40.8, 12);
    expect(lent({ rollover: 0 }).pass(3, 3)).toBeCloseTo(40.8, 12);
    const { block, pass } = lent({ rollover: 1 });
    block.distressed[VENDOR].fill(1);
    expect(pass(3)).toBeCloseTo(40.8, 12);
  });
});

test("the firm must find what it owes on it; interest is an expense", () => {
  const { block, pass } = lent({ repaid: 0.4 }, VENDOR, OBLIGOR);
  pass(0);
  expect(only(block.costs)).toBeCloseTo(4.8, 12);
  expect(only(block.expense)).toBeCloseTo(0.8, 12);
});

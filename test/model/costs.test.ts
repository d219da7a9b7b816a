import { describe, expect, test } from "vitest";
import { Costs } from "../../src/model/costs";
import { OBLIGOR, only, OUTSIDE, stage } from "./stage";

const nothing = new Float64Array(128);

/** A firm with revenue of 10 a quarter, half of it spent, and 1 of fixed cost; taxed at a quarter of profit. */
function earning(values: Parameters<typeof stage>[0] = {}) {
  const scene = stage({
    ...{ costShare: 0.5, costShareLong: 0.5, costFixed: 4, taxRate: 0.25, taxLimit: 1, ...values },
  });
  const { block, terms, ledger } = scene;
  const costs = new Costs(terms, block, ledger);
  costs.begin();
  block.revenue.fill(10);
  /** A quarter with so much expense beside; what falls due. */
  const pass = (expense = 0, quarter = 0, interest = nothing, spot = nothing) => {
    block.quarter = quarter;
    block.expense.fill(expense);
    costs.collect();
    costs.run(interest);
    costs.fallDue(spot);
    return only(costs.due.due);
  };
  return { ...scene, costs, pass };
}

describe("what comes in", () => {
  test("is revenue, and interest on opening cash", () => {
    const { block, pass } = earning({ interest: 0.08 });
    block.cash[OBLIGOR].fill(50);
    pass();
    expect(only(block.interest)).toBeCloseTo(1, 12);
    expect(only(block.cash[OBLIGOR])).toBeCloseTo(61, 12);
    expect(only(block.cash[OUTSIDE])).toBeCloseTo(-11, 12);
  });

  test("is nothing for a dead firm", () => {
    const { block, pass } = earning({ interest: 0.08 });
    block.alive.fill(0);
    block.cash[OBLIGOR].fill(50);
    expect(pass()).toBe(0);
    expect(only(block.cash[OBLIGOR])).toBe(50);
  });
});

describe("what falls due", () => {
  test("is running and fixed cost, interest, compute from elsewhere, and a tax on what is left", () => {
    const [interest, spot] = [nothing.map(() => 0.5), nothing.map(() => 1.5)];
    // 5 + 1 + 0.5 + 1.5 leave 2 of profit.
    expect(earning().pass(0, 0, interest, spot)).toBeCloseTo(8.5, 12);
  });

  test("counts the bills of contracts as expense, not as running cost", () => {
    expect(earning().pass(3)).toBeCloseTo(6 + 0.25, 12);
  });

  test("glides to its long-run share", () => {
    const { pass } = earning({ costShareLong: 0.3, costGlide: 2, costFixed: 0, taxRate: 0 });
    expect(pass(0, 0)).toBeCloseTo(10 * (0.5 - 0.2 / 16), 12); // the middle of the first of eight quarters
    expect(pass(0, 4)).toBeCloseTo(10 * (0.5 - (0.2 * 9) / 16), 12);
    expect(pass(0, 8)).toBeCloseTo(3, 12);
  });
});

describe("tax", () => {
  test("is not due on a loss, and losses offset later profits", () => {
    const { pass } = earning();
    expect(pass(9)).toBe(6); // a loss of 5
    expect(pass(1)).toBe(6); // a profit of 3, all offset
    expect(pass(1)).toBeCloseTo(6 + 0.25, 12); // a profit of 3, of which 2
  });

  test("is due on part of every profit where losses may not offset it all", () => {
    expect(earning({ taxLosses: 100, taxLimit: 0.8 }).pass()).toBeCloseTo(6 + 0.25 * 0.8, 12);
  });
});
